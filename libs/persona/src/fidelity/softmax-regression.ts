import { seededRandom, shuffle } from './random';

/** Inverse strength of the ridge, as in `C * sum of losses + |w|^2 / 2`. */
const COST = 0.03;
const EPOCHS = 10;
/** Steps times classes: with hundreds of classes and many rows fewer epochs come as near. */
const MAX_WORK = 30_000_000;
const MIN_EPOCHS = 3;
const RATE = 0.02;
const CLIP = 4;

/** Multinomial logistic regression over standardised values, trained by stochastic gradients with momentum. */
export class SoftmaxRegression {
  private readonly weights: Float32Array[];

  private constructor(
    classes: number,
    private readonly mean: Float32Array,
    private readonly deviation: Float32Array,
  ) {
    this.weights = Array.from({ length: classes }, () => new Float32Array(mean.length + 1));
  }

  static train(rows: readonly Float32Array[], labels: readonly number[], classes: number): SoftmaxRegression {
    const { mean, deviation } = standardOf(rows);
    const model = new SoftmaxRegression(classes, mean, deviation);
    const inputs = rows.map((row) => model.standardise(row));
    const order = Uint32Array.from(rows.keys());
    const random = seededRandom(2);
    const ridge = 1 / (COST * Math.max(1, rows.length));
    const affordable = Math.floor(MAX_WORK / Math.max(1, rows.length * classes));
    const epochs = Math.min(EPOCHS, Math.max(MIN_EPOCHS, affordable));
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const rate = RATE / (1 + epoch);
      for (const at of order) model.step(inputs[at] ?? new Float32Array(), labels[at] ?? 0, rate, ridge);
    }
    return model;
  }

  /** Log-probability of every class. */
  logProbabilities(row: Float32Array): number[] {
    return logSoftmax(this.scores(this.standardise(row)));
  }

  private step(input: Float32Array, label: number, rate: number, ridge: number): void {
    const logs = logSoftmax(this.scores(input));
    for (const [at, weights] of this.weights.entries()) {
      const error = (at === label ? 1 : 0) - Math.exp(logs[at] ?? 0);
      if (Math.abs(error) < 1e-3) continue;
      for (let place = 0; place < input.length; place++) {
        const weight = weights[place] ?? 0;
        weights[place] = weight + rate * (error * (input[place] ?? 0) - ridge * weight);
      }
      weights[input.length] = (weights[input.length] ?? 0) + rate * error;
    }
  }

  private scores(input: Float32Array): number[] {
    return this.weights.map((weights) => {
      let sum = weights[input.length] ?? 0;
      for (let place = 0; place < input.length; place++) sum += (weights[place] ?? 0) * (input[place] ?? 0);
      return sum;
    });
  }

  private standardise(row: Float32Array): Float32Array {
    return row.map((value, at) => {
      const z = (value - (this.mean[at] ?? 0)) / (this.deviation[at] ?? 1);
      return Math.max(-CLIP, Math.min(CLIP, z));
    });
  }
}

export function logSumExp(values: readonly number[]): number {
  const top = Math.max(...values);
  if (!Number.isFinite(top)) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

export function logSoftmax(scores: readonly number[]): number[] {
  const total = logSumExp(scores);
  return scores.map((score) => score - total);
}

function standardOf(rows: readonly Float32Array[]): { mean: Float32Array; deviation: Float32Array } {
  const size = rows[0]?.length ?? 0;
  const mean = new Float32Array(size);
  const square = new Float32Array(size);
  for (const row of rows) {
    for (const [at, value] of row.entries()) {
      mean[at] = (mean[at] ?? 0) + value / rows.length;
      square[at] = (square[at] ?? 0) + (value * value) / rows.length;
    }
  }
  const deviation = square.map((value, at) => Math.sqrt(Math.max(0, value - (mean[at] ?? 0) ** 2)) || 1);
  return { mean, deviation };
}
