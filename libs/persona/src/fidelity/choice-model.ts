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
/** How many items a prior is worth: with fewer of their own, the weights stay near it. */
const PRIOR_RIDGE = 150;
const STEPS = 200;
const RATE = 0.1;

/**
 * Learns which values tell the true reply from the others of its item: conditional logit (McFadden 1974), each
 * value divided by how much it differs within an item, fitted by Adam on all items at once.
 *
 * @param prior weights of other data that the fit is drawn to; the fewer the items, the more. @default all zero
 */
export function learnChoice(items: readonly ScoredItem[], prior?: ChoiceWeights): ChoiceWeights {
  const ridge = prior === undefined ? RIDGE : PRIOR_RIDGE;
  const scale = deviationsWithin(items);
  const scaled = items.map((item) => flatten(item, scale));
  const expected = scale.map((deviation, at) => (prior?.[at] ?? 0) * deviation);
  const weights = [...expected];
  const momentum = scale.map(() => 0);
  const square = scale.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(scaled, weights);
    for (const at of weights.keys()) {
      const slope = ((gradient[at] ?? 0) - ridge * ((weights[at] ?? 0) - (expected[at] ?? 0))) / items.length;
      momentum[at] = 0.9 * (momentum[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const mean = (momentum[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step));
      weights[at] = (weights[at] ?? 0) + (RATE * mean) / (spread + 1e-6);
    }
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1));
}

/** Log-probability that each candidate is the true reply. */
export function choose(rows: readonly (readonly number[])[], weights: ChoiceWeights): number[] {
  return logSoftmax(rows.map((row) => inner(row, weights)));
}

/** One for the right choice; a tie with others counts as much as a guess among them would. */
export function hit(scores: readonly number[], answer: number): number {
  const best = Math.max(...scores);
  const ties = scores.filter((score) => score === best).length;
  return scores[answer] === best ? 1 / ties : 0;
}

/** An item in one array, its values scaled: a fit reads every value some hundred times. */
interface FlatItem {
  values: Float64Array;
  candidates: number;
  answer: number;
}

function flatten({ rows, answer }: ScoredItem, scale: readonly number[]): FlatItem {
  const values = Float64Array.from(rows.flatMap((row) => row.map((value, at) => value / (scale[at] ?? 1))));
  return { values, candidates: rows.length, answer };
}

function gradientOf(items: readonly FlatItem[], weights: readonly number[]): Float64Array {
  const size = weights.length;
  const gradient = new Float64Array(size);
  for (const { values, candidates, answer } of items) {
    const scores: number[] = [];
    for (let start = 0; start < candidates * size; start += size) {
      let score = 0;
      for (let place = 0; place < size; place++)
        score += (values[start + place] ?? 0) * (weights[place] ?? 0);
      scores.push(score);
    }
    for (const [row, log] of logSoftmax(scores).entries()) {
      const error = (row === answer ? 1 : 0) - Math.exp(log);
      for (let place = 0; place < size; place++) {
        gradient[place] = (gradient[place] ?? 0) + error * (values[row * size + place] ?? 0);
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
