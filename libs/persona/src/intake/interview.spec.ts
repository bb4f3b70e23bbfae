import { interviewOfThinParts, type PartEvidence, PROFILE_PARTS } from './interview';

const evidence = (
  counts: Partial<Record<(typeof PROFILE_PARTS)[number], [number, number, number]>>,
): PartEvidence[] =>
  PROFILE_PARTS.map((part) => {
    const [claims, seen, told] = counts[part] ?? [5, 5, 0];
    return { part, claims, seen, told };
  });
const parts = (given: PartEvidence[], most?: number) =>
  interviewOfThinParts(given, 'en', most).map(({ part }) => part);

describe('the interview', () => {
  it('asks about the parts of which least was found, the thinnest first', () => {
    expect(parts(evidence({ lesson: [0, 0, 0], system: [1, 1, 0], answer: [1, 4, 0] }))).toEqual([
      'lesson',
      'system',
      'answer',
    ]);
  });

  it('goes on to the next part once one was told', () => {
    expect(parts(evidence({ lesson: [0, 0, 1], system: [1, 1, 0] }), 1)).toEqual(['system']);
  });

  it('takes a part that nothing is known of for empty, and begins with what a successor asks for first', () => {
    expect(parts([], 2)).toEqual(['owner', 'promise']);
  });

  it('asks in the language of whoever reads', () => {
    const [first] = interviewOfThinParts(evidence({ lesson: [0, 0, 0] }), 'zh', 1);
    expect(first).toEqual({ part: 'lesson', claims: 0, text: '出过什么问题，不该让别人再学一遍？' });
  });
});
