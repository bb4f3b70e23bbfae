const NEGATIONS = new Set(['not', 'never', 'no', 'nobody', 'nothing', 'without', 'if', 'unless', 'only']);

/**
 * Whether a sentence says nothing but what a passage says: its words stand in the passage in their order, and none
 * that turns the meaning was left out between them. Written apart from what the product checks with.
 */
export function isSupported(sentence: string, passage: string): boolean {
  const wanted = wordsOf(sentence);
  const given = wordsOf(passage);
  if (wanted.length === 0) return true;
  for (
    let start = given.indexOf(wanted[0] ?? '');
    start >= 0;
    start = given.indexOf(wanted[0] ?? '', start + 1)
  ) {
    const at = positions(wanted, given, start);
    if (at !== null && !turnsMeaning(at, given)) return true;
  }
  return false;
}

/** Where the words stand from `start` on; null when one is missing. */
function positions(wanted: string[], given: string[], start: number): number[] | null {
  const found: number[] = [];
  let from = start;
  for (const word of wanted) {
    const at = given.indexOf(word, from);
    if (at < 0) return null;
    found.push(at);
    from = at + 1;
  }
  return found;
}

/** A left-out "not" between two words that were close together. */
function turnsMeaning(at: number[], given: string[]): boolean {
  return at.some((position, n) => {
    const before = at[n - 1];
    if (before === undefined || position - before > 4) return false;
    return given.slice(before + 1, position).some((word) => NEGATIONS.has(word) || word.endsWith("n't"));
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu)
    ?.map((word) => word.replace(/^'+|'+$/g, '')) ?? [];
