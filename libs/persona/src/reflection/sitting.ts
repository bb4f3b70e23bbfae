import type { LineOfTwo } from '../line-of-two';

/** A silence this long ends a sitting. */
const GAP_MS = 60 * 60_000;
/** A chat without times would be one sitting; this many lines are read together at most. */
const MAX_LINES = 400;

/** Cuts a chat of two into sittings: lines of one conversation without a long silence between them. */
export async function* sittingsOf(
  lines: AsyncIterable<LineOfTwo> | Iterable<LineOfTwo>,
): AsyncGenerator<LineOfTwo[]> {
  let sitting: LineOfTwo[] = [];
  for await (const line of lines) {
    if (line.text.trim() === '') continue;
    const before = sitting.at(-1);
    if (before !== undefined && (isApart(before, line) || sitting.length === MAX_LINES)) {
      yield sitting;
      sitting = [];
    }
    sitting.push(line);
  }
  if (sitting.length > 0) yield sitting;
}

function isApart(before: LineOfTwo, line: LineOfTwo): boolean {
  if (before.containerId !== line.containerId) return true;
  return before.at !== null && line.at !== null && line.at - before.at > GAP_MS;
}
