/**
 * One figure of a bench. `slice` and `n` may be absent; names are lower case, times carry their unit in the
 * metric (`p95_ms`, `rss_mb`), shares are 0 to 1, `low` and `high` are an interval.
 */
export interface BenchRow {
  set?: string;
  system?: string;
  slice?: string;
  metric: string;
  value: number;
  n?: number;
  low?: number;
  high?: number;
}
