import type { FieldFrequencies } from './corpus-statistics';
import { fieldLengths, nearWindow } from './field-lengths';
import { findTerm, type Segment } from './segment';

/** Where a word of a query stands in a segment: the columns from one position to before another, passages ascending. */
export interface Postings {
  passages: Int32Array;
  /** Times in the passage's own text, and in what every field carries. */
  text: Uint8Array;
  meta: Uint8Array;
  from: number;
  to: number;
}

const nothing = new Int32Array();
const none: Postings = {
  passages: nothing,
  text: new Uint8Array(),
  meta: new Uint8Array(),
  from: 0,
  to: 0,
};

/** Of a word that stands for several terms, their postings are put together first: windows cost more than sorting. */
export function postingsOf(segment: Segment, variants: string[]): Postings {
  const lists = variants
    .map((variant) => findTerm(segment, variant))
    .filter((term) => term >= 0)
    .map((term) => ofTerm(segment, term));
  return lists.length > 1 ? joined(lists, segment.size) : (lists[0] ?? none);
}

export const ofTerm = (segment: Segment, term: number): Postings => ({
  passages: segment.postingPassage,
  text: segment.postingText,
  meta: segment.postingMeta,
  from: segment.postingStart[term]!,
  to: segment.postingStart[term + 1]!,
});

function joined(lists: Postings[], size: number): Postings {
  const text = new Uint16Array(size);
  const meta = new Uint16Array(size);
  let most = 0;
  for (const list of lists) {
    most += list.to - list.from;
    for (let p = list.from; p < list.to; p++) {
      text[list.passages[p]!]! += list.text[p]!;
      meta[list.passages[p]!]! += list.meta[p]!;
    }
  }
  const found = { passages: new Int32Array(most), text: new Uint8Array(most), meta: new Uint8Array(most) };
  let to = 0;
  for (let i = 0; i < size; i++) {
    if (text[i] === 0 && meta[i] === 0) continue;
    found.passages[to] = i;
    found.text[to] = Math.min(text[i]!, 0xff);
    found.meta[to++] = Math.min(meta[i]!, 0xff);
  }
  return { ...found, from: 0, to };
}

/** Position of the first posting that is not of an earlier passage. */
export function firstFrom({ passages, from, to }: Postings, passage: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passages[middle]! < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In how many passages the word stands, and in how many windows; each field of a passage carries what is in `meta`. */
export function frequenciesOf(segment: Segment, postings: Postings, hasWindows: boolean): FieldFrequencies {
  const own = postings.to - postings.from;
  if (!hasWindows || !fieldLengths(segment).hasNeighbours) return { own, near: own, wide: own };
  return {
    own,
    near: reachedBy(segment, postings, nearWindow),
    wide: reachedBy(segment, postings, Infinity),
  };
}

/** Passages within so many of one that says the word; the wide window is as far as any reaches. */
function reachedBy(segment: Segment, { passages, text, from, to }: Postings, window: number): number {
  const { before, after } = fieldLengths(segment);
  let count = 0;
  let end = -1;
  for (let p = from; p < to; p++) {
    const passage = passages[p]!;
    if (text[p] === 0) {
      if (passage > end) count++;
      continue;
    }
    const first = passage - Math.min(before[passage]!, window);
    // Those that carry the word without saying it were counted when they came; now they are within its reach.
    for (let q = p - 1; q >= from && text[q] === 0 && passages[q]! >= first && passages[q]! > end; q--)
      count--;
    const last = passage + Math.min(after[passage]!, window);
    count += last - Math.max(end, first - 1);
    end = last;
  }
  return count;
}
