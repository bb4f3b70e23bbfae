import type { FieldFrequencies, FieldSums } from './corpus-statistics';
import { flag, type Segment } from './segment';

/** Neighbours to each side that the two windows take in; measured in `tools/bench`. */
export const nearWindow = 2;
export const wideWindow = 6;

/** Words in each field of each passage, and their sums over messages and sections apart. */
export interface FieldLengths {
  own: Float32Array;
  near: Float32Array;
  wide: Float32Array;
  /** Passages of the wide window before and after each; the near one ends where it ends, or earlier. */
  before: Uint8Array;
  after: Uint8Array;
  /** Whether any passage has a window wider than itself. */
  hasNeighbours: boolean;
  messages: { count: number; own: number; near: number; wide: number };
  sections: { count: number; own: number };
}

const computed = new WeakMap<Segment, FieldLengths>();

/** Computed once a segment; windows end where the stretch ends. */
export function fieldLengths(segment: Segment): FieldLengths {
  const known = computed.get(segment);
  if (known) return known;
  const { size, textLength, metaLength } = segment;
  const sums = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) sums[i + 1] = sums[i]! + textLength[i]!;
  const { first, last } = stretchBounds(segment);
  const lengths: FieldLengths = {
    own: new Float32Array(size),
    near: new Float32Array(size),
    wide: new Float32Array(size),
    before: new Uint8Array(size),
    after: new Uint8Array(size),
    hasNeighbours: false,
    messages: { count: 0, own: 0, near: 0, wide: 0 },
    sections: { count: 0, own: 0 },
  };
  const around = (i: number, n: number): number =>
    sums[Math.min(i + n, last[i]!) + 1]! - sums[Math.max(i - n, first[i]!)]! + metaLength[i]!;
  for (let i = 0; i < size; i++) {
    const own = (lengths.own[i] = textLength[i]! + metaLength[i]!);
    const near = (lengths.near[i] = around(i, nearWindow));
    const wide = (lengths.wide[i] = around(i, wideWindow));
    const isSection = (segment.flags[i]! & flag.section) !== 0;
    const sum = isSection ? lengths.sections : lengths.messages;
    sum.count++;
    sum.own += own;
    if (isSection) continue;
    lengths.before[i] = Math.min(wideWindow, i - first[i]!);
    lengths.after[i] = Math.min(wideWindow, last[i]! - i);
    if (first[i] !== last[i]) lengths.hasNeighbours = true;
    lengths.messages.near += near;
    lengths.messages.wide += wide;
  }
  computed.set(segment, lengths);
  return lengths;
}

/** Mean number of words in each field, at least 1. */
export type FieldAverages = FieldFrequencies & { section: number };

export function averagesOf(segments: Segment[]): FieldAverages {
  const sums = noSums();
  for (const segment of segments) addSums(sums, fieldLengths(segment));
  return averagesFrom(sums);
}

export function averagesFrom({ messages, sections }: FieldSums): FieldAverages {
  const mean = (words: number, count: number): number => Math.max(words / Math.max(count, 1), 1);
  return {
    own: mean(messages.own, messages.count),
    near: mean(messages.near, messages.count),
    wide: mean(messages.wide, messages.count),
    section: mean(sections.own, sections.count),
  };
}

export const noSums = (): FieldSums => ({
  messages: { count: 0, own: 0, near: 0, wide: 0 },
  sections: { count: 0, own: 0 },
});

export function addSums(to: FieldSums, { messages, sections }: FieldSums): void {
  to.messages.count += messages.count;
  to.messages.own += messages.own;
  to.messages.near += messages.near;
  to.messages.wide += messages.wide;
  to.sections.count += sections.count;
  to.sections.own += sections.own;
}

/** First and last passage of the stretch that each passage is in. */
function stretchBounds({ size, stretchOf }: Segment): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  for (let i = 0; i < size; i++) first[i] = i > 0 && stretchOf[i] === stretchOf[i - 1] ? first[i - 1]! : i;
  for (let i = size - 1; i >= 0; i--) {
    last[i] = i < size - 1 && stretchOf[i] === stretchOf[i + 1] ? last[i + 1]! : i;
  }
  return { first, last };
}
