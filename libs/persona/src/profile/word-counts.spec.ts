import { countBackground, WordCounter } from './word-counts';

describe('WordCounter', () => {
  it('counts words, and phrases of two and three words without a pause', async () => {
    const counts = await countBackground(['let me check', 'let me, check']);
    expect(counts.words.get('check')).toBe(2);
    expect(counts.phrases.get('let me')).toBe(2);
    expect(counts.phrases.get('let me check')).toBe(1);
    expect(counts.phrases.has('me check')).toBe(true);
    expect([counts.wordTotal, counts.phraseTotal]).toEqual([6, 4]);
  });

  it('forgets the rarest when there are too many, and keeps the totals', () => {
    const counter = new WordCounter({ words: 10, phrases: 10 });
    for (let round = 0; round < 5; round++) counter.add('often. often.');
    for (let n = 0; n < 30; n++) counter.add(`rare${'x'.repeat(n)}`);
    expect(counter.words.size).toBeLessThanOrEqual(10);
    expect(counter.words.get('often')).toBe(10);
    expect(counter.wordTotal).toBe(40);
  });
});
