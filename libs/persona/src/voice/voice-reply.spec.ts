import { buildAnswer } from '../testing/build-answer';
import { replyInOwnWords } from './voice-reply';

const mei = { handleIds: ['mei'], inARow: 2 };
const textsOf = (reply: ReturnType<typeof replyInOwnWords>) => reply?.messages.map(({ text }) => text);

describe('a reply in their own words', () => {
  it('is their own messages, whole, with their citations', () => {
    const answer = buildAnswer(
      { by: 'mei', text: 'nope, five times' },
      { by: 'jon', text: 'Mei raised it to five.' },
      { by: 'mei', text: 'since summer btw' },
    );
    expect(replyInOwnWords(answer, mei)).toEqual({
      messages: [
        { text: 'nope, five times', citation: 1, basis: 'said', wording: 'quoted' },
        { text: 'since summer btw', citation: 3, basis: 'said', wording: 'quoted' },
      ],
      isOffStyle: false,
    });
  });

  it('has as many messages as they send in a row, and at most three', () => {
    const answer = buildAnswer(...['one', 'two', 'three', 'four'].map((text) => ({ by: 'mei', text })));
    expect(textsOf(replyInOwnWords(answer, { ...mei, inARow: 1.2 }))).toEqual(['one']);
    expect(textsOf(replyInOwnWords(answer, { ...mei, inARow: 9 }))).toHaveLength(3);
    expect(textsOf(replyInOwnWords(answer, { ...mei, inARow: null }))).toEqual(['one']);
  });

  it('puts nothing into the mouth of somebody who wrote no message about it', () => {
    const answer = buildAnswer(
      { by: 'jon', text: 'five' },
      { by: 'mei', text: 'Retries: five.', page: true },
    );
    expect(replyInOwnWords(answer, mei)).toBeNull();
  });

  it('shows no message that speaks of self-harm', () => {
    expect(replyInOwnWords(buildAnswer({ by: 'mei', text: 'I want to kill myself' }), mei)).toBeNull();
  });
});
