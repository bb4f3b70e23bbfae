import { flag, type Segment } from './segment';

/** Neighbours to each side that the two windows take in; measured in `tools/bench`. */
export const nearWindow = 2;
export const wideWindow = 6;

/** Words in each field of each passage, and their sums over messages and sections apart. */
export interface FieldLengths {
  own: Float32Array;
  near: Float32Array;
  wide: Float32Array;
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
    lengths.messages.near += near;
    lengths.messages.wide += wide;
  }
  computed.set(segment, lengths);
  return lengths;
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
