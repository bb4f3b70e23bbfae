/** Candidates of one question: features of each, and which of them answer. */
export interface Example {
  features: number[][];
  isRelevant: boolean[];
  /** Share of this example in what is minimised. */
  weight: number;
}

const regularization = 1e-3;
const steps = 120;
const rate = 0.1;

/**
 * Weights that give relevant candidates the largest share of a softmax over their question's candidates (ListNet's
 * top-one loss, Cao and others 2007), with L2 on standardised features; minimised by Adam over all examples at once, so
 * the same examples give the same weights.
 * @returns a weight for each feature as it comes, not standardised
 */
export function fitSoftmax(examples: Example[]): number[] {
  const useful = examples.filter(({ isRelevant }) => isRelevant.includes(true));
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  const deviation = deviationsOf(useful);
  const standard = useful.map((example) => standardized(example, deviation, total));
  const weights = deviation.map(() => 0);
  const first = deviation.map(() => 0);
  const second = deviation.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => 2 * regularization * weight);
    for (const example of standard) addGradient(gradient, weights, example);
    gradient.forEach((slope, i) => {
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * slope ** 2;
      const mean = (first[i] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[i] ?? 0) / (1 - 0.99 ** step));
      weights[i] = (weights[i] ?? 0) - (rate * mean) / (spread + 1e-8);
    });
  }
  return weights.map((weight, i) => weight / (deviation[i] ?? 1));
}

/** A candidate's weighted sum. */
export const weighted = (features: number[], weights: number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** An example as one array of standardised rows, with the share each candidate should have. */
interface Standard {
  rows: Float64Array;
  targets: Float64Array;
  weight: number;
}

function standardized(
  { features, isRelevant, weight }: Example,
  deviation: number[],
  total: number,
): Standard {
  const width = deviation.length;
  const rows = new Float64Array(features.length * width);
  features.forEach((row, k) =>
    row.forEach((value, i) => (rows[k * width + i] = value / (deviation[i] ?? 1))),
  );
  const relevant = isRelevant.filter(Boolean).length;
  const targets = Float64Array.from(isRelevant, (is) => (is ? 1 / relevant : 0));
  return { rows, targets, weight: weight / total };
}

function addGradient(gradient: number[], weights: number[], { rows, targets, weight }: Standard): void {
  const width = weights.length;
  const shares = targets.map((_, k) => {
    let score = 0;
    for (let i = 0; i < width; i++) score += (rows[k * width + i] ?? 0) * (weights[i] ?? 0);
    return score;
  });
  const highest = shares.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let k = 0; k < shares.length; k++) sum += shares[k] = Math.exp((shares[k] ?? 0) - highest);
  for (let k = 0; k < shares.length; k++) {
    const error = ((shares[k] ?? 0) / sum - (targets[k] ?? 0)) * weight;
    if (error === 0) continue;
    for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + error * (rows[k * width + i] ?? 0);
  }
}

function deviationsOf(examples: Example[]): number[] {
  const width = examples[0]?.features[0]?.length ?? 0;
  const sums = Array.from({ length: width }, () => ({ count: 0, sum: 0, square: 0 }));
  for (const { features } of examples) {
    for (const row of features) {
      row.forEach((value, i) => {
        const one = sums[i];
        if (!one) return;
        one.count++;
        one.sum += value;
        one.square += value ** 2;
      });
    }
  }
  return sums.map(({ count, sum, square }) => {
    const mean = sum / Math.max(1, count);
    const variance = square / Math.max(1, count) - mean ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1;
  });
}
