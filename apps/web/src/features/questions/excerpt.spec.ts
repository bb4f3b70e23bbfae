import { excerpt } from './excerpt';

const cited = ({ text, from, to }: { text: string; from: number; to: number }) => text.slice(from, to);

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('We retry three times.', 3, 8)).toEqual({ text: 'We retry three times.', from: 3, to: 8 });
  });

  it('cuts a long text around what is cited, at words, and says that there is more', () => {
    const text = `${'before '.repeat(100)}THE CITED WORDS ${'after '.repeat(100)}`;
    const from = text.indexOf('THE');
    const short = excerpt(text, from, from + 15);
    expect(cited(short)).toBe('THE CITED WORDS');
    expect(short.text).toMatch(/^… before .* after …$/);
    expect(short.text.length).toBeLessThan(400);
  });

  it('cuts Chinese, which has no spaces, without losing the cited words', () => {
    const text = `${'甲'.repeat(500)}退款三次${'乙'.repeat(500)}`;
    expect(cited(excerpt(text, 500, 504))).toBe('退款三次');
  });
});
