import type { LogisticModel } from '@tacit/knowledge';

/** A row of values, whether it is one of those looked for, and how much it counts. */
export interface Labelled {
  row: number[];
  isTrue: boolean;
  weight: number;
}

const ridge = 5;
const steps = 8;

/** Logistic regression on standardised values with a ridge, by Newton's method; the same rows give the same model. */
export function fitLogistic(labelled: readonly Labelled[]): LogisticModel {
  const { means, deviations } = spreadOf(labelled.map(({ row }) => row));
  const rows = labelled.map(({ row }) => [
    1,
    ...row.map((value, i) => (value - (means[i] ?? 0)) / (deviations[i] ?? 1)),
  ]);
  const width = means.length + 1;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = new Array<number>(width).fill(0);
    const curvature = Array.from({ length: width }, () => new Array<number>(width).fill(0));
    for (const [n, row] of rows.entries()) {
      const { isTrue, weight } = labelled[n] ?? { isTrue: false, weight: 0 };
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      addRow(
        { gradient, curvature },
        row,
        ((isTrue ? 1 : 0) - chance) * weight,
        Math.max(1e-6, chance * (1 - chance)) * weight,
      );
    }
    // What lies above the diagonal is what lies below it.
    for (const [i, line] of curvature.entries())
      for (let j = i + 1; j < width; j++) line[j] = curvature[j]?.[i] ?? 0;
    for (let i = 1; i < width; i++) {
      gradient[i] = (gradient[i] ?? 0) - ridge * (weights[i] ?? 0);
      const line = curvature[i];
      if (line) line[i] = (line[i] ?? 0) + ridge;
    }
    const change = solve(curvature, gradient);
    for (const [i, by] of change.entries()) weights[i] = (weights[i] ?? 0) + by;
  }
  const round = (value: number): number => Number(value.toPrecision(6));
  const [bias = 0, ...rest] = weights;
  return {
    bias: round(bias),
    means: means.map(round),
    deviations: deviations.map(round),
    weights: rest.map(round),
  };
}

function addRow(
  { gradient, curvature }: { gradient: number[]; curvature: number[][] },
  row: readonly number[],
  error: number,
  bend: number,
): void {
  // All are as long as the row, which the compiler cannot know; this is most of the work.
  for (let i = 0; i < row.length; i++) {
    gradient[i]! += error * row[i]!;
    const line = curvature[i]!;
    const by = bend * row[i]!;
    for (let j = 0; j <= i; j++) line[j]! += by * row[j]!;
  }
}

/** Gauss with the largest pivot. */
function solve(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = lines.length;
  for (let i = 0; i < size; i++) {
    const pivot = lines.reduce(
      (best, line, k) => (k > i && Math.abs(line[i] ?? 0) > Math.abs(lines[best]?.[i] ?? 0) ? k : best),
      i,
    );
    [lines[i], lines[pivot]] = [lines[pivot] ?? [], lines[i] ?? []];
    const own = lines[i] ?? [];
    for (const line of lines.slice(i + 1)) {
      const factor = (line[i] ?? 0) / (own[i] || 1e-12);
      for (let j = i; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (own[j] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const line = lines[i] ?? [];
    const known = solution.reduce((sum, value, j) => (j > i ? sum + value * (line[j] ?? 0) : sum), 0);
    solution[i] = ((line[size] ?? 0) - known) / (line[i] || 1e-12);
  }
  return solution;
}

function spreadOf(rows: readonly number[][]): { means: number[]; deviations: number[] } {
  const width = rows[0]?.length ?? 0;
  const means = Array.from(
    { length: width },
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  );
  const deviations = means.map((mean, i) => {
    const variance = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}
