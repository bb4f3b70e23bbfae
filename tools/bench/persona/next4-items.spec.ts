import { next4Items } from './next4-items';
import type { StreamMessage } from './streams';

/** Three people in turn, a numbered line each. */
const messages: StreamMessage[] = Array.from({ length: 600 }, (_, n) => ({
  speaker: ['ana', 'ben', 'cleo'][n % 3] ?? '',
  text: `message number ${n} of the stream`,
}));
const numberOf = (text: string) => Number(/\d+/.exec(text)?.[0]);

describe('next4Items', () => {
  const { profiles, background, items } = next4Items({ set: 's', messages });

  it('learns from the first 70 % only', () => {
    expect(background).toHaveLength(420);
    for (const texts of profiles.values()) expect(Math.max(...texts.map(numberOf))).toBeLessThan(420);
  });

  it('asks about the rest only, with distractors from the rest, near, and outside of the visible context', () => {
    expect(items.length).toBeGreaterThan(300);
    for (const { candidates, answer, context } of items) {
      const truth = numberOf(candidates[answer] ?? '');
      expect(numberOf(context.at(-1)?.text ?? '')).toBe(truth - 1);
      for (const other of candidates.map(numberOf).filter((number) => number !== truth)) {
        expect(other).toBeGreaterThanOrEqual(420);
        expect(Math.abs(other - truth)).toBeLessThanOrEqual(200);
        expect(other < truth - 10 || other > truth).toBe(true);
        expect(other % 3).not.toBe(truth % 3);
      }
    }
  });

  it('draws three times per reply, and more distractors when asked', () => {
    const replies = new Set(items.map(({ candidates, answer }) => candidates[answer]));
    expect(items).toHaveLength(3 * replies.size);
    expect(
      next4Items({ set: 's', messages }, { candidates: 20, draws: 1 }).items[0]?.candidates,
    ).toHaveLength(20);
  });

  it('profiles nobody who said too little', () => {
    const shy = messages.map((message, n) => (n % 10 === 0 ? { ...message, speaker: 'dora' } : message));
    expect([...next4Items({ set: 's', messages: shy }).profiles.keys()]).not.toContain('dora');
  });
});
