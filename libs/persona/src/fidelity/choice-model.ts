import { logSoftmax } from './softmax-regression';

/** The values of one item: a row per candidate, and which candidate is the true reply. */
export interface ScoredItem {
  rows: number[][];
  answer: number;
}

/** Weights as they are kept: one per value, in log-odds per unit of the value. */
export type ChoiceWeights = readonly number[];

/** Ridge over all weights, in units of items. */
const RIDGE = 50;
const STEPS = 400;
const RATE = 0.05;

/**
 * Learns which values tell the true reply from the others of its item: conditional logit (McFadden 1974), each
 * value divided by how much it differs within an item, fitted by Adam on all items at once.
 */
export function learnChoice(items: readonly ScoredItem[]): ChoiceWeights {
  const scale = deviationsWithin(items);
  const scaled = items.map(({ rows, answer }) => ({
    answer,
    rows: rows.map((row) => row.map((value, at) => value / (scale[at] ?? 1))),
  }));
  const weights = scale.map(() => 0);
  const momentum = scale.map(() => 0);
  const square = scale.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(scaled, weights);
    for (const at of weights.keys()) {
      const slope = ((gradient[at] ?? 0) - RIDGE * (weights[at] ?? 0)) / items.length;
      momentum[at] = 0.9 * (momentum[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const mean = (momentum[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step));
      weights[at] = (weights[at] ?? 0) + (RATE * mean) / (spread + 1e-8);
    }
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1));
}

/** Log-probability that each candidate is the true reply. */
export function choose(rows: readonly (readonly number[])[], weights: ChoiceWeights): number[] {
  return logSoftmax(rows.map((row) => inner(row, weights)));
}

function gradientOf(items: readonly ScoredItem[], weights: readonly number[]): number[] {
  const gradient = weights.map(() => 0);
  for (const { rows, answer } of items) {
    for (const [at, log] of choose(rows, weights).entries()) {
      const error = (at === answer ? 1 : 0) - Math.exp(log);
      const row = rows[at] ?? [];
      for (let place = 0; place < row.length; place++) {
        gradient[place] = (gradient[place] ?? 0) + error * (row[place] ?? 0);
      }
    }
  }
  return gradient;
}

function deviationsWithin(items: readonly ScoredItem[]): number[] {
  const sums = (items[0]?.rows[0] ?? []).map(() => 0);
  let rowsSeen = 0;
  for (const { rows } of items) {
    rowsSeen += rows.length;
    for (const at of sums.keys()) {
      const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
      sums[at] = (sums[at] ?? 0) + rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0);
    }
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, rowsSeen)) || 1);
}

function inner(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
