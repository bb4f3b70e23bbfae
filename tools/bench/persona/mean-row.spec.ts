import { meanRow } from './mean-row';

const name = { set: 's', system: 'both', metric: 'next4' };

describe('meanRow', () => {
  it('counts questions, not draws', () => {
    expect(meanRow(name, [1, 1, 0, 0, 0, 0], 3)).toMatchObject({ value: 0.3333, n: 2 });
  });

  it('gives an interval around the mean that is the same every time', () => {
    const outcomes = Array.from({ length: 200 }, (_, n) => (n % 4 === 0 ? 0 : 1));
    const row = meanRow(name, outcomes);
    expect(row.low).toBeGreaterThan(0.66);
    expect(row.high).toBeLessThan(0.84);
    expect(row.low).toBeLessThan(0.75);
    expect(meanRow(name, outcomes)).toEqual(row);
  });
});
