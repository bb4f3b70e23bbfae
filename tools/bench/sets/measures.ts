import type { BenchRow } from '../bench-row';
import { seededRandom } from '@tacit/persona';

/** What one question earned, by the name of the measure. */
export type Measured = Record<string, number>;

const discount = (position: number): number => 1 / Math.log2(position + 2);

/** Recall, nDCG with grades as gains, reciprocal rank, and whether anything relevant is near the top. */
export function measureRanking(ranked: string[], relevant: ReadonlyMap<string, number>): Measured {
  const gains = ranked.map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a);
  const dcg = (list: number[]): number =>
    list.slice(0, 10).reduce((sum, gain, position) => sum + gain * discount(position), 0);
  const found = (limit: number): number => gains.slice(0, limit).filter((gain) => gain > 0).length;
  const first = gains.findIndex((gain) => gain > 0);
  const recall = [1, 5, 10, 50].map((limit) => [`recall@${limit}`, found(limit) / relevant.size]);
  return {
    ...(Object.fromEntries(recall) as Measured),
    'ndcg@10': dcg(gains) / dcg(ideal),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    'success@10': found(10) > 0 ? 1 : 0,
  };
}

const resamples = 1_000;

/** Means over questions with bootstrap intervals of 95 %, for all and for every slice. */
export function rowsOf(
  about: { set: string; system: string },
  questions: { slice?: string; measured: Measured }[],
): BenchRow[] {
  const slices = [...new Set(questions.flatMap(({ slice }) => slice ?? []))].sort();
  return [undefined, ...slices].flatMap((slice) => {
    const counted = questions.filter((question) => slice === undefined || question.slice === slice);
    const metrics = Object.keys(counted[0]?.measured ?? {});
    return metrics.map((metric) => {
      const values = counted.map(({ measured }) => measured[metric] ?? 0);
      const row = { ...about, ...(slice && { slice }), metric, value: mean(values), n: values.length };
      return { ...row, ...interval(values) };
    });
  });
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function interval(values: number[]): { low: number; high: number } {
  const random = seededRandom(1);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / Math.max(1, values.length);
  }).sort((a, b) => a - b);
  return { low: means[Math.floor(resamples * 0.025)] ?? 0, high: means[Math.floor(resamples * 0.975)] ?? 0 };
}
