import { joinWords, wordRuns, wordsOf } from './words';

describe('words', () => {
  it('are lower case, with their apostrophes and hyphens', () => {
    expect(wordsOf("Don’t re-run Mei's job")).toEqual(["don't", 're-run', "mei's", 'job']);
  });

  it('leave out links, mentions, addresses, code and emoji codes', () => {
    expect(wordsOf('see https://x.io/a @jonas :tada: `rm -rf` mei@x.io ```let a```')).toEqual(['see']);
  });

  it('come in runs that stop at a pause', () => {
    expect(wordRuns('well, that works. 好的，明天见')).toEqual([
      ['well'],
      ['that', 'works'],
      ['好的'],
      ['明天', '见'],
    ]);
  });

  it('are found in Chinese without spaces, also beside English', () => {
    expect(wordsOf('今天Stripe退款失败')).toEqual(['今天', 'stripe', '退款', '失败']);
  });

  it('join as they are written', () => {
    expect(joinWords(['refund', 'job'])).toBe('refund job');
    expect(joinWords(['对', '账'])).toBe('对账');
    expect(joinWords(['用', 'adyen'])).toBe('用 adyen');
  });
});
