export interface WeekGrid {
  /** Seven rows from Monday, 24 hours each. */
  rows: number[][];
  most: number;
  peak: { day: number; hour: number };
}

/** Counts of hours (weekday 1 Monday to 7 Sunday) as a grid of the week. */
export function weekGrid(hours: readonly { weekday: number; hour: number; count: number }[]): WeekGrid {
  const rows = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  let most = 0;
  let peak = { day: 0, hour: 0 };
  for (const { weekday, hour, count } of hours) {
    const row = rows[weekday - 1];
    if (!row || row[hour] === undefined) continue;
    row[hour] += count;
    if (row[hour] <= most) continue;
    most = row[hour];
    peak = { day: weekday - 1, hour };
  }
  return { rows, most, peak };
}
