import type { BenchRow } from '../bench-row';
import { seededRandom } from '@tacit/persona';

const RESAMPLES = 1000;

/**
 * The mean of some outcomes with its bootstrap interval. Outcomes of one question (several draws of
 * distractors) stay together, so `n` and the interval are over questions.
 */
export function meanRow(
  name: Pick<BenchRow, 'set' | 'system' | 'metric' | 'slice'>,
  outcomes: readonly number[],
  drawsPerQuestion = 1,
): BenchRow {
  const questions = Math.ceil(outcomes.length / drawsPerQuestion);
  const means = Array.from({ length: questions }, (_, at) =>
    mean(outcomes.slice(at * drawsPerQuestion, (at + 1) * drawsPerQuestion)),
  );
  const random = seededRandom(11);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    mean(means.map(() => means[Math.floor(random() * means.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const bound = (share: number) => round(resampled[Math.floor(share * RESAMPLES)] ?? 0);
  return { ...name, value: round(mean(outcomes)), n: questions, low: bound(0.025), high: bound(0.975) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
