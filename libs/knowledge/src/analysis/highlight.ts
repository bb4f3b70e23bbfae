import { tokenize } from './tokens';

export interface Highlight {
  from: number;
  to: number;
}

/** Where the words of a query stand in a text: character ranges in order, touching ones joined. */
export function highlight(text: string, terms: Readonly<Record<string, number>>): Highlight[] {
  const found = tokenize(text)
    .filter((token) => Object.hasOwn(terms, token.term))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Highlight[] = [];
  for (const { from, to } of found) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
