/** A card shows about this much around what is cited; the rest is one click away. */
const aroundChars = 160;

export interface Excerpt {
  text: string;
  from: number;
  to: number;
}

/** The cited stretch with its surroundings, cut at words, and where the stretch lies in what is left. */
export function excerpt(text: string, from: number, to: number): Excerpt {
  const start = wordStart(text, from - aroundChars);
  const end = wordEnd(text, to + aroundChars);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  return {
    text: before + text.slice(start, end) + after,
    from: Math.max(0, from - start) + before.length,
    to: Math.min(to, end) - start + before.length,
  };
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space >= 0 && at - space < 20 ? space : at;
}
