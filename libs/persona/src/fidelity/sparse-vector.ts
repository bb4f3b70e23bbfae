/** A vector of which few places are not zero: places ascending in no order, and their values. */
export interface SparseVector {
  places: Uint32Array;
  values: Float32Array;
}

export function dot(weights: Float32Array, { places, values }: SparseVector): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

export function addScaled(weights: Float32Array, { places, values }: SparseVector, scale: number): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    weights[place] = (weights[place] ?? 0) + scale * (values[at] ?? 0);
  }
}

export function squaredLength({ values }: SparseVector): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
