export interface MonthColumn {
  month: string;
  messages: number;
}

/** Every month from the first to the last, also those without a message, so that gaps are seen. */
export function monthColumns(counts: MonthColumn[]): MonthColumn[] {
  const first = counts[0]?.month;
  const last = counts.at(-1)?.month;
  if (!first || !last) return [];
  const known = new Map(counts.map(({ month, messages }) => [month, messages]));
  const columns: MonthColumn[] = [];
  for (let month = first; month <= last; month = after(month)) {
    columns.push({ month, messages: known.get(month) ?? 0 });
  }
  return columns;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
