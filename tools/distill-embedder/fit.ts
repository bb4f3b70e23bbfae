/** Texts as sums of rows: `columns` and `values` from `starts[n]` to `starts[n + 1]` are those of text n. */
export interface SparseRows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

const rows = (matrix: SparseRows): number => matrix.starts.length - 1;

/** `X Y`: for each text the sum of its rows of Y. */
export function multiply(x: SparseRows, y: Float32Array, width: number): Float32Array {
  const out = new Float32Array(rows(x) * width);
  for (let n = 0; n < rows(x); n++) {
    const to = n * width;
    for (let at = x.starts[n]!; at < x.starts[n + 1]!; at++) {
      const from = x.columns[at]! * width;
      const value = x.values[at]!;
      for (let i = 0; i < width; i++) out[to + i] = out[to + i]! + value * y[from + i]!;
    }
  }
  return out;
}

/** `Xᵀ Y`: for each row of the table the sum of the texts it is part of. */
function multiplyTransposed(x: SparseRows, y: Float32Array, width: number, columns: number): Float32Array {
  const out = new Float32Array(columns * width);
  for (let n = 0; n < rows(x); n++) {
    const from = n * width;
    for (let at = x.starts[n]!; at < x.starts[n + 1]!; at++) {
      const to = x.columns[at]! * width;
      const value = x.values[at]!;
      for (let i = 0; i < width; i++) out[to + i] = out[to + i]! + value * y[from + i]!;
    }
  }
  return out;
}

/**
 * The D that minimises ||X (A + D) - T||² + lambda ||D||², by conjugate gradients on the normal equations
 * (XᵀX + lambda) D = Xᵀ (T - X A). The columns of D are systems of their own, solved side by side.
 */
export function fit(
  x: SparseRows,
  a: Float32Array,
  t: Float32Array,
  width: number,
  {
    lambda,
    steps,
    progress,
  }: { lambda: number; steps: number; progress: (step: number, left: number) => void },
): Float32Array {
  const columns = a.length / width;
  const residual = multiplyTransposed(x, minus(t, multiply(x, a, width)), width, columns);
  const d = new Float32Array(a.length);
  const direction = residual.slice();
  let square = squares(residual, residual, width);
  for (let step = 0; step < steps; step++) {
    const image = multiplyTransposed(x, multiply(x, direction, width), width, columns);
    for (let i = 0; i < image.length; i++) image[i] = image[i]! + lambda * direction[i]!;
    const curvature = squares(direction, image, width);
    const step_ = Float64Array.from(square, (value, i) => (curvature[i]! > 0 ? value / curvature[i]! : 0));
    for (let i = 0; i < d.length; i++) {
      const alpha = step_[i % width]!;
      d[i] = d[i]! + alpha * direction[i]!;
      residual[i] = residual[i]! - alpha * image[i]!;
    }
    const next = squares(residual, residual, width);
    const beta = Float64Array.from(next, (value, i) => (square[i]! > 0 ? value / square[i]! : 0));
    for (let i = 0; i < d.length; i++) direction[i] = residual[i]! + beta[i % width]! * direction[i]!;
    square = next;
    progress(step + 1, Math.sqrt(square.reduce((sum, value) => sum + value, 0)));
  }
  return d;
}

const minus = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, i) => value - b[i]!);

/** Dot products of the columns of two matrices. */
function squares(a: Float32Array, b: Float32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < a.length; i++) sums[i % width] = sums[i % width]! + a[i]! * b[i]!;
  return sums;
}
