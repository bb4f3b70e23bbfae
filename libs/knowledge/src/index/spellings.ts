import type { Segment } from './segment';

/** The terms of a segment by length, with what each is made of: few are near enough to a misspelt word to be compared. */
interface Spellings {
  /** Numbers of the terms, short ones first; those of a length begin at its start and end at the next. */
  terms: Int32Array;
  start: Int32Array;
  /** In the same order. */
  letters: Int32Array;
}

/** Words of people are shorter; what is longer is an address or a path. */
const longest = 40;

const known = new WeakMap<Segment, Spellings>();

/**
 * Finds the terms that are a word with a mistake in it.
 * @param limit mistakes allowed at most
 * @param visit told each term found with its number of mistakes; returns how many are allowed from there on
 */
export function visitSimilarTerms(
  segment: Segment,
  word: string,
  limit: number,
  visit: (term: number, mistakes: number) => number,
): void {
  const { terms, start, letters } = spellingsOf(segment);
  const asked = lettersOf(word);
  let allowed = limit;
  for (let length = word.length - limit; length <= Math.min(word.length + limit, longest); length++) {
    for (let at = start[length]!; at < start[length + 1]!; at++) {
      // A mistake takes at most one letter away and brings at most one.
      if (letters[at] !== asked && countOf(letters[at]! ^ asked) > 2 * allowed) continue;
      const term = terms[at]!;
      const mistakes = editDistance(word, segment.terms[term]!, allowed);
      if (mistakes <= allowed) allowed = visit(term, mistakes);
    }
  }
}

function spellingsOf(segment: Segment): Spellings {
  const before = known.get(segment);
  if (before) return before;
  const start = new Int32Array(longest + 2);
  const short = segment.terms.flatMap((term, number) => (term.length <= longest ? [number] : []));
  for (const number of short) start[segment.terms[number]!.length + 1]!++;
  for (let length = 0; length <= longest; length++) start[length + 1]! += start[length]!;
  const next = start.slice();
  const spellings = { terms: new Int32Array(short.length), start, letters: new Int32Array(short.length) };
  for (const number of short) {
    const term = segment.terms[number]!;
    const at = next[term.length]!++;
    spellings.terms[at] = number;
    spellings.letters[at] = lettersOf(term);
  }
  known.set(segment, spellings);
  return spellings;
}

/** A bit for each letter that occurs; those that share a bit are told apart later. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

let beforePrevious = new Uint8Array(longest + 3);
let previous = new Uint8Array(longest + 3);
let row = new Uint8Array(longest + 3);

/**
 * Levenshtein distance with neighbours swapped as one mistake; anything above `limit` is `limit + 1`.
 * @param b at most 40 characters
 */
export function editDistance(a: string, b: string, limit: number): number {
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (isSame ? 0 : 1));
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) value = Math.min(value, beforePrevious[j - 2]! + 1);
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    [beforePrevious, previous, row] = [previous, row, beforePrevious];
  }
  return Math.min(previous[b.length]!, limit + 1);
}
