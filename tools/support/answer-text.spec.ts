import { answerText, placeText } from './answer-text';
import type { CitationShape, QuestionShape } from './shapes';

const citation: CitationShape = {
  number: 1,
  from: 6,
  to: 31,
  passage: {
    id: 'm:1',
    kind: 'MESSAGE',
    sourceId: 's',
    containerId: 'c',
    title: '#payments',
    headings: [],
    page: null,
    speaker: { personId: 'p', name: 'Mei Lin' },
    at: '2026-03-04T02:12:00.000Z',
    clock: 'local',
    text: 'Yes.\n\nFive retries, then a human.',
    caption: '',
  },
};

const question: Omit<QuestionShape, 'result'> = {
  id: 'q',
  threadId: 't',
  text: 'How often?',
  label: null,
  asPerson: null,
};

describe('an answer in a terminal', () => {
  it('numbers its sentences and says of each number who, when, where and in which words', () => {
    const lines = answerText({
      ...question,
      result: {
        __typename: 'Answer',
        sentences: [{ text: 'Five retries, then a human', citation: 1 }],
        citations: [citation],
        confidence: 0.9,
        searchedFor: 'retries',
      },
    });
    expect(lines).toEqual([
      'Five retries, then a human [1]',
      '',
      '[1] Mei Lin, 2026-03-04 02:12, #payments: "Five retries, then a huma"',
    ]);
  });

  it('shows the label of a persona before anything else', () => {
    const [first] = answerText({
      ...question,
      label: 'AI, from what Mei Lin wrote',
      result: {
        __typename: 'NoAnswer',
        reason: 'too-weak',
        ask: [{ person: { id: 'w', name: 'Wei' }, why: 'wrote about taxes', topics: [] }],
        nearest: [],
        searchedFor: 'x',
      },
    });
    expect(first).toBe('(AI, from what Mei Lin wrote)');
  });

  it('says why there is none, and whom to ask', () => {
    const lines = answerText({
      ...question,
      result: {
        __typename: 'NoAnswer',
        reason: 'too-weak',
        ask: [{ person: { id: 'w', name: 'Wei' }, why: 'wrote about taxes', topics: [] }],
        nearest: [citation],
        searchedFor: 'x',
      },
    });
    expect(lines.slice(0, 2)).toEqual(['Nothing here answers that.', 'Ask Wei: wrote about taxes']);
    expect(lines.at(-1)).toContain('[1] Mei Lin');
  });

  it('says when others wrote about it but the person asked did not', () => {
    const lines = answerText({
      ...question,
      asPerson: { id: 'm', name: 'Mei Lin' },
      result: { __typename: 'NoAnswer', reason: 'not-theirs', ask: [], nearest: [], searchedFor: 'x' },
    });
    expect(lines).toEqual(['Mei Lin never wrote about this; others did.']);
  });

  it('names the zone of a time only where it is known', () => {
    expect(placeText({ ...citation.passage, clock: 'utc' })).toContain('2026-03-04 02:12 UTC');
    expect(placeText({ ...citation.passage, at: null })).toBe('Mei Lin, #payments');
  });
});
