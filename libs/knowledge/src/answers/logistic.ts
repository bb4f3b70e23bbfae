/** A fitted logistic regression; each value is taken off its mean and divided by its deviation first. */
export interface LogisticModel {
  bias: number;
  means: readonly number[];
  deviations: readonly number[];
  weights: readonly number[];
}

/** Log-odds of a row of values. */
export function logitOf({ bias, means, deviations, weights }: LogisticModel, row: readonly number[]): number {
  return row.reduce(
    (sum, value, i) => sum + ((value - (means[i] ?? 0)) / (deviations[i] ?? 1)) * (weights[i] ?? 0),
    bias,
  );
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Log-odds of a probability, within what a handful of examples can tell. */
export const logOdds = (probability: number): number => {
  const inside = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(inside / (1 - inside));
};
