import { choose, learnChoice, type ScoredItem } from './choice-model';

/** The first value tells the true reply, the second is noise of a larger scale. */
const items: ScoredItem[] = Array.from({ length: 400 }, (_, n) => ({
  answer: n % 4,
  rows: [0, 1, 2, 3].map((at) => [at === n % 4 ? 0.2 : 0, ((n * 7 + at * 13) % 11) * 10]),
}));

describe('learnChoice', () => {
  it('finds the value that tells the true reply, whatever the scale of the others', () => {
    const weights = learnChoice(items);
    const hits = items.filter(({ rows, answer }) => {
      const logs = choose(rows, weights);
      return logs.indexOf(Math.max(...logs)) === answer;
    });
    expect(hits).toHaveLength(items.length);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.02);
  });

  it('gives no weight to a value that never differs', () => {
    const same = items.map(({ rows, answer }) => ({ answer, rows: rows.map(([signal = 0]) => [signal, 5]) }));
    expect(learnChoice(same)[1]).toBeCloseTo(0, 4);
  });
});

describe('a prior', () => {
  it('speaks where there are few items, and gives way to many', () => {
    const few = learnChoice(items.slice(0, 4), [3, 0.05]);
    const many = learnChoice(items, [3, 0.05]);
    expect(few[1]).toBeGreaterThan(0.04);
    expect(many[1]).toBeLessThan(0.03);
  });
});

describe('choose', () => {
  it('gives probabilities', () => {
    const logs = choose([[1], [2], [3]], [0.5]);
    expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 10);
    expect(logs.indexOf(Math.max(...logs))).toBe(2);
  });
});
