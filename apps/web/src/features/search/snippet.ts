interface Range {
  from: number;
  to: number;
}

/** Length of what a result shows; about four lines. */
const snippetChars = 320;

/** The part of a long text around its first mark, with the marks moved along. */
export function snippet(text: string, marks: readonly Range[]): { text: string; ranges: Range[] } {
  if (text.length <= snippetChars) return { text, ranges: [...marks] };
  const first = Math.min(...marks.map(({ from }) => from), text.length);
  const wanted = marks.length > 0 ? Math.max(0, first - 80) : 0;
  const space = text.indexOf(' ', wanted);
  const start = wanted > 0 && space >= 0 && space - wanted < 20 ? space + 1 : wanted;
  const end = Math.min(text.length, start + snippetChars);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    ranges: marks
      .filter(({ from, to }) => to > start && from < end)
      .map(({ from, to }) => ({ from: Math.max(from, start) + shift, to: Math.min(to, end) + shift })),
  };
}
