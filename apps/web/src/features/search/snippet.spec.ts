import { snippet } from './snippet';

describe('snippet', () => {
  it('leaves a short text and its marks as they are', () => {
    expect(snippet('a short text', [{ from: 2, to: 7 }])).toEqual({
      text: 'a short text',
      ranges: [{ from: 2, to: 7 }],
    });
  });

  it('shows the surroundings of the first mark, and moves the marks along', () => {
    const text = `${'word '.repeat(200)}refund ${'more '.repeat(200)}`;
    const from = text.indexOf('refund');
    const short = snippet(text, [{ from, to: from + 6 }]);
    expect(short.text.length).toBeLessThan(340);
    expect(short.ranges.map((range) => short.text.slice(range.from, range.to))).toEqual(['refund']);
  });

  it('begins at the beginning when nothing is marked', () => {
    expect(snippet('x'.repeat(1000), []).text.startsWith('xxx')).toBe(true);
  });
});
