import { wideWindow } from './field-lengths';
import { flag, type Segment } from './segment';
import { signsOf } from './vector-columns';

/** Weights of a message's own vector and of those one and two turns away, in the sum that stands for all of them. */
const nearWeights = [1, 0.6, 0.36];
const wideWeights = Array.from({ length: wideWindow + 1 }, () => 1);

/** Lengths of such sums, once computed; 0 where nobody asked yet. */
interface Lengths {
  near: Float32Array;
  wide: Float32Array;
}
const lengthsOf = new WeakMap<Segment, Lengths>();

const asInt32 = ({ buffer, byteOffset, length }: Uint32Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length);

/**
 * How near the passages of a segment are in meaning to a question: cosines of vectors, of a passage alone and among
 * its neighbours. A sum of vectors stands for several turns; they are not embedded again.
 */
export class Meaning {
  private readonly dots = new Map<number, number>();
  private readonly lengths: Lengths;

  constructor(
    readonly segment: Segment,
    private readonly question: Float32Array,
  ) {
    const known = lengthsOf.get(segment);
    this.lengths = known ?? { near: new Float32Array(segment.size), wide: new Float32Array(segment.size) };
    if (!known) lengthsOf.set(segment, this.lengths);
  }

  own(passage: number): number {
    const known = this.dots.get(passage);
    if (known !== undefined) return known;
    const { vectors, vectorScale } = this.segment;
    const dot = product(this.question, vectors.row(passage)) * vectorScale[passage]!;
    this.dots.set(passage, dot);
    return dot;
  }

  near(passage: number): number {
    return this.among(passage, nearWeights, this.lengths.near);
  }

  wide(passage: number): number {
    return this.among(passage, wideWeights, this.lengths.wide);
  }

  /** Signed numbers are compared without leaving the registers. */
  get signs(): Int32Array {
    return asInt32(this.segment.signs);
  }

  get askedSigns(): Int32Array {
    return asInt32(signsOf(this.question));
  }

  private among(passage: number, weights: number[], lengths: Float32Array): number {
    const { flags, stretchOf, size } = this.segment;
    if (flags[passage]! & flag.section) return this.own(passage);
    const reach = weights.length - 1;
    const stretch = stretchOf[passage];
    let sum = 0;
    for (let i = Math.max(0, passage - reach); i <= Math.min(size - 1, passage + reach); i++) {
      if (stretchOf[i] === stretch) sum += weights[Math.abs(i - passage)]! * this.own(i);
    }
    if (lengths[passage] === 0) this.measureSums(passage);
    return sum / lengths[passage]!;
  }

  /** Both lengths at once: what takes time is reading the rows. */
  private measureSums(passage: number): void {
    const { dimensions, vectors, vectorScale, stretchOf, size } = this.segment;
    const near = new Float64Array(dimensions);
    const wide = new Float64Array(dimensions);
    for (let i = Math.max(0, passage - wideWindow); i <= Math.min(size - 1, passage + wideWindow); i++) {
      if (stretchOf[i] !== stretchOf[passage]) continue;
      const scale = vectorScale[i]!;
      const row = vectors.row(i);
      const weight = nearWeights[Math.abs(i - passage)] ?? 0;
      for (let d = 0; d < dimensions; d++) wide[d]! += scale * row[d]!;
      if (weight > 0) for (let d = 0; d < dimensions; d++) near[d]! += weight * scale * row[d]!;
    }
    this.lengths.near[passage] = lengthOf(near);
    this.lengths.wide[passage] = lengthOf(wide);
  }
}

/** Four sums side by side: a single one waits for each addition before the next. */
function product(question: Float32Array, row: Int8Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let d = 0;
  for (; d + 4 <= row.length; d += 4) {
    first += question[d]! * row[d]!;
    second += question[d + 1]! * row[d + 1]!;
    third += question[d + 2]! * row[d + 2]!;
    fourth += question[d + 3]! * row[d + 3]!;
  }
  for (; d < row.length; d++) first += question[d]! * row[d]!;
  return first + second + third + fourth;
}

function lengthOf(sum: Float64Array): number {
  let square = 0;
  for (let d = 0; d < sum.length; d++) square += sum[d]! * sum[d]!;
  return Math.sqrt(square) || 1;
}
