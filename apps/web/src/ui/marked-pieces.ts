export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Cuts a text at its ranges (UTF-16 offsets, end exclusive); overlapping ranges join, those outside are cut off. */
export function markedPieces(text: string, ranges: readonly { from: number; to: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, range.from);
    const to = Math.min(text.length, range.to);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
