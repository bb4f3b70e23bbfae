import { KindModel, TURN_PLACES, type TurnFeatures } from '@tacit/persona';
import { seededRandom } from '../bench/seeded-random';

export interface Example {
  kind: number;
  features: TurnFeatures;
  weight: number;
}

const EPOCHS = 12;
const RATE = 0.15;
const RIDGE = 3e-4;

/** Fits by stochastic gradients, each place with a rate of its own (AdaGrad). */
export function fitModel(examples: readonly Example[], kinds: number): KindModel {
  const rows = Array.from({ length: kinds });
  const model = new KindModel(rows.map(() => new Float32Array(TURN_PLACES)));
  const squares = rows.map(() => new Float32Array(TURN_PLACES).fill(1e-2));
  const random = seededRandom(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order.sort((a, b) => a - b);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (example) step(model, squares, example);
    }
  }
  return model;
}

function step(model: KindModel, squares: Float32Array[], { kind, features, weight }: Example): void {
  const { places, values } = features;
  for (const [row, probability] of model.probabilities(features).entries()) {
    const error = weight * ((row === kind ? 1 : 0) - probability);
    if (Math.abs(error) < 1e-4) continue;
    const weights = model.weights[row] ?? new Float32Array();
    const sums = squares[row] ?? new Float32Array();
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const gradient = error * (values[i] ?? 0) - RIDGE * (weights[place] ?? 0);
      sums[place] = (sums[place] ?? 0) + gradient * gradient;
      weights[place] = (weights[place] ?? 0) + (RATE * gradient) / Math.sqrt(sums[place] ?? 1);
    }
  }
}
