/** The first day of a stretch of time, as exact as it is known: `2023-05-07`, `2023-05` or `2023`. */
export interface CalendarStretch {
  date: string;
  /** Days it lasts where it is neither a day, a month nor a year: a week 7, a weekend 2, a season about 91. */
  days?: number;
}

export const day = 86_400_000;

const iso = (at: number): string => new Date(at).toISOString();
/** Days are those of UTC; `at` is milliseconds since 1970 everywhere. */
export const dayOf = (at: number): CalendarStretch => ({ date: iso(at).slice(0, 10) });
export const monday = (at: number): number => at - ((new Date(at).getUTCDay() + 6) % 7) * day;
export const weekOf = (at: number, weeks: number): CalendarStretch => ({
  ...dayOf(monday(at) + weeks * 7 * day),
  days: 7,
});
export const weekendOf = (at: number, weeks: number): CalendarStretch => ({
  ...dayOf(monday(at) + (5 + 7 * weeks) * day),
  days: 2,
});
export const yearOf = (at: number, years: number): CalendarStretch => ({
  date: String(new Date(at).getUTCFullYear() + years),
});

export function monthOf(at: number, by: number): CalendarStretch {
  const date = new Date(at);
  return { date: iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1)).slice(0, 7) };
}

/** The last such month that has begun. */
export function latestMonth(at: number, month: number): CalendarStretch {
  const date = new Date(at);
  const year = date.getUTCFullYear() - (month > date.getUTCMonth() ? 1 : 0);
  return { date: iso(Date.UTC(year, month, 1)).slice(0, 7) };
}

/** @param month the first of its three, from 0 */
export function seasonFrom(year: number, month: number): CalendarStretch {
  const from = Date.UTC(year, month, 1);
  return { ...dayOf(from), days: (Date.UTC(year, month + 3, 1) - from) / day };
}

/** The last that is over, the nearest, or the first that has not begun. */
export function seasonOf(at: number, month: number, shifted: number): CalendarStretch {
  const year = new Date(at).getUTCFullYear();
  const isOver = (one: number): boolean => Date.UTC(one, month + 3, 1) <= at;
  const distance = (one: number): number => Math.abs(Date.UTC(one, month + 1, 15) - at);
  const years = [year - 2, year - 1, year, year + 1];
  if (shifted < 0) return seasonFrom(years.findLast(isOver) ?? year - 2, month);
  if (shifted > 0) return seasonFrom(years.find((one) => Date.UTC(one, month, 1) > at) ?? year + 1, month);
  return seasonFrom(
    years.reduce((best, one) => (distance(one) < distance(best) ? one : best)),
    month,
  );
}

/** The nearest such day before, or after, the day itself left out. */
export function weekdayOf(at: number, weekday: number, direction: 1 | -1): CalendarStretch {
  const apart = (direction * (weekday - new Date(at).getUTCDay()) + 7) % 7 || 7;
  return dayOf(at + direction * apart * day);
}

/** The nearest such day of a month: "on the 15th" is told of before and after. */
export function dayOfMonth(at: number, wanted: number): CalendarStretch | null {
  const date = new Date(at);
  const days = [-1, 0, 1]
    .map((months) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, wanted))
    .filter((one) => new Date(one).getUTCDate() === wanted);
  const apart = (one: number): number => Math.abs(one + day / 2 - at);
  const nearest = days.sort((a, b) => apart(a) - apart(b))[0];
  return nearest === undefined ? null : dayOf(nearest);
}

/** So many units before a time; after it where the amount is negative. */
export function back(at: number, amount: number, unit: string): CalendarStretch {
  if (unit === 'day') return dayOf(at - amount * day);
  if (unit === 'week') return weekOf(at, -amount);
  if (unit === 'weekend') return weekendOf(at, -amount);
  return unit === 'month' ? monthOf(at, -amount) : yearOf(at, -amount);
}
