import type { VectorRows } from './vector-rows';

/**
 * Passages of one source, as columns and postings: typed arrays only, so a million passages cost no objects.
 * A large source has several, one after the other. Immutable once built.
 */
export interface Segment {
  workspaceId: string;
  sourceId: string;
  revision: string;
  size: number;

  /** Sorted, so that words are found by halving and prefixes are ranges. */
  terms: string[];
  /** Postings of term t are `postingStart[t]` to `postingStart[t + 1]`, passages ascending. */
  postingStart: Int32Array;
  postingPassage: Int32Array;
  /** Times in the passage's own text and caption, at most 255. */
  postingText: Uint8Array;
  /** Times in what every field of a passage carries: writer, date, title. */
  postingMeta: Uint8Array;

  /** All ids one after another in Latin-1, and where each begins. */
  ids: Uint8Array;
  idStart: Uint32Array;
  stretches: string[];
  stretchOf: Int32Array;
  ordinals: Int32Array;
  containers: string[];
  containerOf: Int32Array;
  handles: string[];
  /** Terms of each handle's name. */
  speakerTerms: string[][];
  /** -1: nobody. */
  handleOf: Int32Array;
  /** NaN: unknown. */
  at: Float64Array;
  /** See `flag`; above them a bit for each type of question whose answers look like this. */
  flags: Uint16Array;
  /** Number of words: own text, and what every field carries. */
  textLength: Uint16Array;
  metaLength: Uint8Array;

  /** Whose vectors these are; null where there are none. */
  embedderId: string | null;
  dimensions: number;
  /** A row times its scale has length 1, or 0. */
  vectors: VectorRows;
  vectorScale: Float32Array;
  /** A bit for each component that is above 0: 32 to a number, so that many can be compared at once. */
  signs: Uint32Array;
}

export const flag = {
  ...{ section: 1, endsWithQuestion: 2, firstPerson: 4, mostlyHan: 8 },
  /** Above those of the types of questions. */
  meeting: 0x8000,
} as const;

/** The flag of a passage that looks like an answer to this type of question. */
export const answersFlag = (type: number): number => 16 << type;

/** Position of a term in a segment, or -1. */
export function findTerm(segment: Segment, term: string): number {
  const at = lowerBound(segment.terms, term);
  return segment.terms[at] === term ? at : -1;
}

/** First position whose term is not before the given one. */
export function lowerBound(terms: string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 where the first passage's id comes before the second's. */
export function compareIds(a: Segment, one: number, b: Segment, other: number): number {
  return Buffer.compare(idBytes(a, one), idBytes(b, other));
}

export function passageId(segment: Segment, passage: number): string {
  const bytes = idBytes(segment, passage);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const idBytes = ({ ids, idStart }: Segment, passage: number): Uint8Array =>
  ids.subarray(idStart[passage], idStart[passage + 1]);
