import type { RecollectionLineFragment } from '../../api/generated/graphql';

/** Years with what is remembered of them, the earliest first; null for what has no date. */
export function byYear(
  kept: readonly RecollectionLineFragment[],
): [year: string | null, lines: RecollectionLineFragment[]][] {
  const years = new Map<string | null, RecollectionLineFragment[]>();
  for (const line of kept) {
    const year = line.date?.slice(0, 4) ?? null;
    years.set(year, [...(years.get(year) ?? []), line]);
  }
  return [...years].sort(([a], [b]) => ((a ?? '9999') < (b ?? '9999') ? -1 : 1));
}

/** Twelve months of any year, each with its days that mean something. */
export function byMonth(kept: readonly RecollectionLineFragment[]): RecollectionLineFragment[][] {
  const months: RecollectionLineFragment[][] = Array.from({ length: 12 }, () => []);
  for (const line of kept)
    if (line.date?.length === 10) months[Number(line.date.slice(5, 7)) - 1]?.push(line);
  for (const days of months)
    days.sort((a, b) => (a.date?.slice(8) ?? '').localeCompare(b.date?.slice(8) ?? ''));
  return months;
}
