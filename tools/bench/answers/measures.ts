/** Share of pairs in which the answerable question is the surer one; ties count half (Hanley and McNeil 1982). */
export function areaUnderCurve(answerable: number[], unanswerable: number[]): number {
  const sorted = [...unanswerable].sort((a, b) => a - b);
  let sum = 0;
  for (const value of answerable) {
    const below = lowerBound(sorted, value);
    const notAbove = lowerBound(sorted, value, true);
    sum += below + (notAbove - below) / 2;
  }
  return sum / Math.max(1, answerable.length * unanswerable.length);
}

/** The confidence at which this share of answerable questions is answered. */
export function thresholdFor(answerable: number[], share: number): number {
  const sorted = [...answerable].sort((a, b) => b - a);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function lowerBound(sorted: number[], value: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle] ?? 0;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
