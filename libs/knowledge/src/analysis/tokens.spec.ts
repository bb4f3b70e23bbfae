import { highlight } from './highlight';
import { queryTermCounts, queryTerms } from './query-terms';
import { termsOf } from './tokens';

describe('words of a text', () => {
  it('are stems without stop words', () => {
    expect(termsOf('We were retrying the refunds')).toEqual(['retri', 'refund']);
  });

  it("lose the possessive and keep a name's stem", () => {
    expect(termsOf("Mei's runbook, James’ notes")).toEqual(['mei', 'runbook', 'jame', 'note']);
  });

  it('keep identifiers whole and in parts', () => {
    expect(termsOf('retry_after')).toEqual(expect.arrayContaining(['retry_after', 'retri']));
    expect(termsOf('idempotencyKey')).toEqual(expect.arrayContaining(['idempotencykey', 'idempot', 'key']));
    expect(termsOf('src/app/main.ts v2.3.1 ERR-404')).toEqual(
      expect.arrayContaining(['src/app/main.ts', 'v2.3.1', 'err-404', '404']),
    );
  });

  it('fold widths and capitals', () => {
    expect(termsOf('ＡＰＩ Adyen')).toEqual(['api', 'adyen']);
  });

  it('are characters and pairs of them in Chinese', () => {
    expect(new Set(termsOf('退款'))).toEqual(new Set(['退', '款', '退款']));
  });
});

describe('words of a question', () => {
  it('leave out what only asks', () => {
    expect(queryTerms('How do we retry refunds?')).toEqual(['retri', 'refund']);
    expect(new Set(queryTerms('退款怎么重试？'))).toEqual(new Set(['退', '退款', '款', '重', '重试', '试']));
  });

  it('come once each', () => {
    expect(queryTerms('refund, refunds')).toEqual(['refund']);
  });

  it('are counted, because a long question repeats what it is about', () => {
    expect(queryTermCounts('refund, refunds and fees')).toEqual(
      new Map([
        ['refund', 2],
        ['fee', 1],
      ]),
    );
  });
});

describe('highlights', () => {
  it('are the characters of the text as written', () => {
    const text = 'Refunds are retried; 退款也会重试。';
    const marked = highlight(text, { refund: 1, retri: 1, 退款: 1 }).map(({ from, to }) =>
      text.slice(from, to),
    );
    expect(marked).toEqual(['Refunds', 'retried', '退款']);
  });

  it('join where they touch', () => {
    expect(highlight('退款重试', { 退款: 1, 款重: 1, 重试: 1 })).toEqual([{ from: 0, to: 4 }]);
  });
});
