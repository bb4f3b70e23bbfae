import { svmScore, trainLinearSvm } from './linear-svm';
import type { SparseVector } from './sparse-vector';

const at = (place: number): SparseVector => ({ places: Uint32Array.of(place), values: Float32Array.of(1) });

describe('trainLinearSvm', () => {
  it('separates what can be separated', () => {
    const vectors = [at(0), at(0), at(1), at(1), at(2)];
    const weights = trainLinearSvm(vectors, [true, true, false, false, false], 3);
    expect(svmScore(weights, at(0))).toBeGreaterThan(0.3);
    expect(svmScore(weights, at(1))).toBeLessThan(-0.3);
  });

  it('falls back on how common the class is for what it never saw', () => {
    const weights = trainLinearSvm([at(0), at(1), at(1), at(1)], [true, false, false, false], 3);
    expect(svmScore(weights, at(2))).toBeLessThan(0);
  });
});
