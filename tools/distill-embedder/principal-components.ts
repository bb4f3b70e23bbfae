/**
 * The `count` directions in which vectors of zero mean vary most, each of unit length, and the deviation along
 * each. Orthogonal iteration on the covariance: enough here, where only the space matters and not each axis.
 */
export function principalComponents(
  vectors: Float32Array[],
  count: number,
): { components: Float64Array[]; deviations: number[] } {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let i = 0; i < size; i++) {
      const row = covariance[i]!;
      const value = vector[i]! / vectors.length;
      for (let j = 0; j < size; j++) row[j] = row[j]! + value * vector[j]!;
    }
  }
  // A fixed start that no direction is orthogonal to.
  let basis: Float64Array[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (__, i) => Math.sin((k + 1) * (i + 1) * 0.7371) + (i === k ? 1 : 0)),
  );
  orthonormalize(basis);
  for (let round = 0; round < 60; round++) {
    basis = basis.map((vector) => times(covariance, vector));
    orthonormalize(basis);
  }
  const deviations = basis.map((vector) => Math.sqrt(Math.max(0, dot(vector, times(covariance, vector)))));
  return { components: basis, deviations };
}

const times = (matrix: Float64Array[], vector: Float64Array): Float64Array =>
  Float64Array.from(matrix, (row) => dot(row, vector));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Gram-Schmidt, in place and in order, so that the strongest direction stays the first. */
function orthonormalize(basis: Float64Array[]): void {
  basis.forEach((vector, k) => {
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of basis.slice(0, k)) {
        const along = dot(vector, earlier);
        for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! - along * earlier[i]!;
      }
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / length;
  });
}
