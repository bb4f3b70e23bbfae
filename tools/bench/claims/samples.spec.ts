import { type ClaimSample, drawSamples, isJudged, precisionRows } from './samples';

const claim = (kind: string, text: string, right: boolean | null = null): ClaimSample => ({
  ...{ set: 'a', kind, question: null, text, right },
});

describe('claims to be judged', () => {
  const found = ['owner', 'decision'].flatMap((kind) =>
    Array.from({ length: 40 }, (_, at) => claim(kind, `${kind} ${at}`)),
  );

  it('are so many of each kind, and the same at each run', () => {
    const drawn = drawSamples(found, 5);
    expect(drawn.map(({ kind }) => kind)).toEqual([...Array(5).fill('decision'), ...Array(5).fill('owner')]);
    expect(drawSamples(found, 5)).toEqual(drawn);
  });

  it('give the precision of each kind once somebody looked', () => {
    const rows = precisionRows([
      claim('owner', 'a', true),
      claim('owner', 'b', false),
      claim('lesson', 'c', true),
    ]);
    expect(rows.map(({ slice, value, n }) => [slice, value, n])).toEqual([
      ['lesson', 1, 1],
      ['owner', 0.5, 2],
    ]);
  });

  it('are not taken as judged before', () => {
    expect(isJudged(claim('owner', 'a'))).toBe(false);
    expect(isJudged(claim('owner', 'a', false))).toBe(true);
  });
});
