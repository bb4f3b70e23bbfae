import type { BenchRow } from '../bench-row';
import { seededRandom } from '../seeded-random';

/** A claim as it was found, for somebody to say whether it is one. */
export interface ClaimSample {
  set: string;
  kind: string;
  /** What was asked, for an answer. */
  question: string | null;
  text: string;
  /** Null until somebody looked. */
  right: boolean | null;
}

/** So many of each kind, by chance but the same each time, in the order of the kinds. */
export function drawSamples(samples: readonly ClaimSample[], perKind: number): ClaimSample[] {
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    const random = seededRandom(1);
    return samples
      .filter((sample) => sample.kind === kind)
      .map((sample) => ({ sample, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, perKind)
      .map(({ sample }) => sample);
  });
}

/** How many of the judged claims of each kind are right. */
export function precisionRows(judged: readonly ClaimSample[]): BenchRow[] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return kinds.map((slice) => {
    const own = judged.filter(({ kind }) => kind === slice);
    const right = own.filter((sample) => sample.right).length;
    return { system: 'tacit', slice, metric: 'precision', value: right / own.length, n: own.length };
  });
}

export const isJudged = (line: unknown): line is ClaimSample =>
  typeof line === 'object' &&
  line !== null &&
  'kind' in line &&
  'right' in line &&
  typeof line.right === 'boolean';
