import { seededRandom, shuffle } from './random';
import { addScaled, dot, type SparseVector, squaredLength } from './sparse-vector';

const COST = 1;
const EPOCHS = 12;

/**
 * A linear support vector machine with squared hinge loss for one class against the rest, by dual coordinate
 * descent (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008, "A dual coordinate descent method for large-scale
 * linear SVM", algorithm 1). The last weight is the bias.
 */
export function trainLinearSvm(
  vectors: readonly SparseVector[],
  isOwn: readonly boolean[],
  places: number,
): Float32Array {
  const weights = new Float32Array(places + 1);
  const alphas = new Float64Array(vectors.length);
  const norms = vectors.map((vector) => squaredLength(vector) + 1 + 1 / (2 * COST));
  const order = Uint32Array.from(vectors.keys());
  const random = seededRandom(1);

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const sign = isOwn[at] === true ? 1 : -1;
      const alpha = alphas[at] ?? 0;
      const gradient = sign * (dot(weights, vector) + (weights[places] ?? 0)) - 1 + alpha / (2 * COST);
      const next = Math.max(0, alpha - gradient / (norms[at] ?? 1));
      if (next === alpha) continue;
      alphas[at] = next;
      addScaled(weights, vector, (next - alpha) * sign);
      weights[places] = (weights[places] ?? 0) + (next - alpha) * sign;
    }
  }
  return weights;
}

export function svmScore(weights: Float32Array, vector: SparseVector): number {
  return dot(weights, vector) + (weights[weights.length - 1] ?? 0);
}
