import { buildAnswer } from '../testing/build-answer';
import { replyInOwnWords } from './voice-reply';

const mei = {
  handleIds: ['mei'],
  inARow: 2,
  answered: new Map<string, string>(),
  withAsker: new Set<string>(),
  told: [],
};
const question = 'How often do we retry?';
const reply = (answer: ReturnType<typeof buildAnswer>, situation: object = {}) =>
  replyInOwnWords(question, answer, { ...mei, ...situation });
const textsOf = (given: ReturnType<typeof replyInOwnWords>) => given?.messages.map(({ text }) => text);

describe('a reply in their own words', () => {
  it('is their own messages, whole, with their citations', () => {
    const answer = buildAnswer(
      { by: 'mei', text: 'nope, five times' },
      { by: 'jon', text: 'Mei raised it to five.' },
      { by: 'mei', text: 'since summer btw' },
    );
    expect(reply(answer)).toEqual({
      messages: [
        { text: 'nope, five times', citation: 1, basis: 'said', wording: 'quoted' },
        { text: 'since summer btw', citation: 3, basis: 'said', wording: 'quoted' },
      ],
      isOffStyle: false,
      told: [],
    });
  });

  it('has as many messages as they send in a row, and at most three', () => {
    const answer = buildAnswer(...['one', 'two', 'three', 'four'].map((text) => ({ by: 'mei', text })));
    expect(textsOf(reply(answer, { inARow: 1.2 }))).toEqual(['one']);
    expect(textsOf(reply(answer, { inARow: 9 }))).toHaveLength(3);
    expect(textsOf(reply(answer, { inARow: null }))).toEqual(['one']);
  });

  it('keeps to a length that was told, and says that it was told', () => {
    const answer = buildAnswer(...['one', 'two', 'three'].map((text) => ({ by: 'mei', text })));
    const brief = reply(answer, { inARow: 3, told: ['jokes', 'brief'] });
    expect([textsOf(brief), brief?.told]).toEqual([['one'], ['brief']]);
    const thorough = reply(answer, { inARow: 1, told: ['thorough'] });
    expect([textsOf(thorough)?.length, thorough?.told]).toEqual([3, ['thorough']]);
  });

  it('begins with what covers the question, whatever was found first', () => {
    const answer = buildAnswer(
      { by: 'mei', text: 'first the balance' },
      { by: 'mei', text: 'we retry five times' },
    );
    expect(textsOf(reply(answer))?.[0]).toBe('we retry five times');
  });

  it('begins with what answered such a question, or was said to whoever asks, of two that fit', () => {
    const answer = buildAnswer({ by: 'mei', text: 'five' }, { by: 'mei', text: 'six' });
    const answered = new Map([['m:1', 'how often should we retry?']]);
    expect(textsOf(reply(answer, { answered }))?.[0]).toBe('six');
    const [first, second] = answer.citations;
    const apart = { ...second!, evidence: { ...second!.evidence, containerId: 'with-asker' } };
    const even = {
      ...answer,
      citations: [
        { ...apart, number: 2 },
        { ...first!, number: 2 },
      ],
    };
    expect(textsOf(reply(even, { withAsker: new Set(['with-asker']) }))?.[0]).toBe('six');
  });

  it('puts nothing into the mouth of somebody who wrote no message about it', () => {
    const answer = buildAnswer(
      { by: 'jon', text: 'five' },
      { by: 'mei', text: 'Retries: five.', page: true },
    );
    expect(reply(answer)).toBeNull();
  });

  it('shows no message that speaks of self-harm', () => {
    expect(reply(buildAnswer({ by: 'mei', text: 'I want to kill myself' }))).toBeNull();
  });
});
