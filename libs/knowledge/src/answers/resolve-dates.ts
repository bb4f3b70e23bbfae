/** A phrase like "last Friday", and the time it means seen from when it was written. */
export interface ResolvedDate {
  /** Characters of the text. */
  from: number;
  to: number;
  /** First day of what is meant, as `2023-05-07`, `2023-05` or `2023`: as exact as the phrase is. */
  date: string;
  /** Days it lasts where it is neither a day, a month nor a year: a week 7, a weekend 2. */
  days?: number;
}

const day = 86_400_000;
const numbers: Record<string, number> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{
    couple: 2,
    few: 3,
    一: 1,
    两: 2,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
    几: 3,
  },
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const chineseWeekdays = '日一二三四五六';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

const many = String.raw`(?<many>\d+|a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten)`;
const weekdayNames = weekdays.join('|');

type Meaning = (found: Record<string, string | undefined>, at: number) => Omit<ResolvedDate, 'from' | 'to'>;

/** Weeks begin on Monday; "on Friday" is the last one, as in talk about what has happened. */
const rules: [RegExp, Meaning][] = [
  [/\bthe day before yesterday\b|前天/giu, (_, at) => dayOf(at - 2 * day)],
  [/\b(?:yesterday|last night)\b|昨天|昨晚/giu, (_, at) => dayOf(at - day)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b|今天|今晚|今早/giu, (_, at) => dayOf(at)],
  [/\bthe day after tomorrow\b|后天/giu, (_, at) => dayOf(at + 2 * day)],
  [/\btomorrow\b|明天/giu, (_, at) => dayOf(at + day)],
  [
    new RegExp(String.raw`\b${many} (?<unit>day|week|month|year)s? ago\b`, 'giu'),
    ({ many: said = '', unit = '' }, at) => back(at, amountOf(said), unit.toLowerCase()),
  ],
  [
    /(?<many>\d+|[一两二三四五六七八九十几])(?:个)?(?<unit>天|周|星期|礼拜|月|年)(?:之|以)?前/gu,
    ({ many: said = '', unit = '' }, at) => back(at, amountOf(said), chineseUnit(unit)),
  ],
  [
    new RegExp(String.raw`\b(?<which>last|next|this|on|this past) (?<weekday>${weekdayNames})\b`, 'giu'),
    ({ which = '', weekday = '' }, at) =>
      weekdayOf(at, weekdays.indexOf(weekday.toLowerCase()), /next|this$/i.test(which) ? 1 : -1),
  ],
  [
    /(?<which>上|下|这)?(?:个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])/gu,
    ({ which, weekday = '' }, at) => {
      const offset = which === '上' ? -7 : which === '下' ? 7 : 0;
      const number = weekday === '天' ? 0 : chineseWeekdays.indexOf(weekday);
      return dayOf(monday(at) + (offset + ((number + 6) % 7)) * day);
    },
  ],
  [
    /\b(?<which>last|next|this|this past) weekend\b/giu,
    ({ which = '' }, at) => ({ ...dayOf(monday(at) + (5 + 7 * (shift(which) || 0)) * day), days: 2 }),
  ],
  [/\b(?<which>last|next|this) week\b/giu, ({ which = '' }, at) => weekOf(at, shift(which))],
  [
    /(?<which>上|下|这)(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天])/gu,
    ({ which = '' }, at) => weekOf(at, shift(which)),
  ],
  [/\b(?<which>last|next|this) month\b/giu, ({ which = '' }, at) => monthOf(at, shift(which))],
  [/(?<which>上|下|这)(?:个)?月/gu, ({ which = '' }, at) => monthOf(at, shift(which))],
  [/\b(?<which>last|next|this) year\b/giu, ({ which = '' }, at) => yearOf(at, shift(which))],
  [/去年/gu, (_, at) => yearOf(at, -1)],
  [/明年/gu, (_, at) => yearOf(at, 1)],
  [/今年/gu, (_, at) => yearOf(at, 0)],
  [
    new RegExp(
      String.raw`\b(?:in|last|next|this|since|during|early|late) (?<month>${months.join('|')})\b(?! \d)`,
      'giu',
    ),
    ({ month = '' }, at) => latestMonth(at, months.indexOf(month.toLowerCase())),
  ],
];

/**
 * Phrases of a text that mean a time seen from when it was written, in English and Chinese, in reading order.
 * @param at milliseconds since 1970, when the text was written; days are those of UTC, as the passage's own date is
 */
export function resolveDates(text: string, at: number): ResolvedDate[] {
  const found: ResolvedDate[] = [];
  for (const [pattern, meaning] of rules) {
    for (const match of text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      const isInside = found.some(({ from, to }) => place.from < to && from < place.to);
      if (!isInside) found.push({ ...place, ...meaning(match.groups ?? {}, at) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const iso = (at: number): string => new Date(at).toISOString();
const dayOf = (at: number): { date: string } => ({ date: iso(at).slice(0, 10) });
const monday = (at: number): number => at - ((new Date(at).getUTCDay() + 6) % 7) * day;
const weekOf = (at: number, weeks: number): { date: string; days: number } => ({
  ...dayOf(monday(at) + weeks * 7 * day),
  days: 7,
});
const yearOf = (at: number, years: number): { date: string } => ({
  date: String(new Date(at).getUTCFullYear() + years),
});

function monthOf(at: number, by: number): { date: string } {
  const date = new Date(at);
  return { date: iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1)).slice(0, 7) };
}

/** The last such month that has begun. */
function latestMonth(at: number, month: number): { date: string } {
  const date = new Date(at);
  const year = date.getUTCFullYear() - (month > date.getUTCMonth() ? 1 : 0);
  return { date: iso(Date.UTC(year, month, 1)).slice(0, 7) };
}

/** The nearest such day before, or after, the day itself left out. */
function weekdayOf(at: number, weekday: number, direction: 1 | -1): { date: string } {
  const apart = (direction * (weekday - new Date(at).getUTCDay()) + 7) % 7 || 7;
  return dayOf(at + direction * apart * day);
}

function back(at: number, amount: number, unit: string): { date: string; days?: number } {
  if (unit === 'day') return dayOf(at - amount * day);
  if (unit === 'week') return weekOf(at, -amount);
  return unit === 'month' ? monthOf(at, -amount) : yearOf(at, -amount);
}

const amountOf = (said: string): number =>
  Number(said) || numbers[said.toLowerCase().replace(/^a (?=couple|few)| of$/g, '')] || 1;
const shift = (which: string): number => (/last|past|上/i.test(which) ? -1 : /next|下/i.test(which) ? 1 : 0);
const chineseUnit = (unit: string): string =>
  unit === '天' ? 'day' : unit === '月' ? 'month' : unit === '年' ? 'year' : 'week';
