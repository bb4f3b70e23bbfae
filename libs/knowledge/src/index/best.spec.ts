import { Best } from './best';

describe('the best of many', () => {
  const bestOf = (scores: number[], limit: number) => {
    const best = new Best<number>(limit, (a, b) => a < b);
    for (const [number, score] of scores.entries()) best.add(number, score);
    return best.inOrder();
  };

  it('are what sorting all would put first, equals in their own order', () => {
    const scores = Array.from({ length: 500 }, (_, i) => (i * 7919) % 41);
    const sorted = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (const limit of [1, 10, 499, 500, 900]) expect(bestOf(scores, limit)).toEqual(sorted.slice(0, limit));
  });

  it('are none where none are wanted', () => {
    expect(bestOf([3, 1, 2], 0)).toEqual([]);
  });
});
