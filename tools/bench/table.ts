import { textTable } from '../support/text-table';
import type { BenchRow } from './bench-row';

const columns = ['set', 'system', 'slice', 'metric', 'value', 'low', 'high', 'n'] as const;

/** Rows for people: only the columns that anything stands in. */
export function benchTable(rows: readonly BenchRow[]): string {
  const used = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  const cells = rows.map((row) => used.map((column) => shown(row[column])));
  return textTable(used, cells);
}

/** Three significant digits, but never less than whole numbers. */
function shown(value: string | number | undefined): string | number {
  if (value === undefined) return '';
  if (typeof value === 'string' || Number.isInteger(value)) return value;
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
