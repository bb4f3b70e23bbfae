import {
  back,
  type CalendarStretch,
  day,
  dayOf,
  dayOfMonth,
  latestMonth,
  monday,
  monthOf,
  seasonFrom,
  seasonOf,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
} from './calendar-stretch';

/** A phrase like "last Friday", and the time it means seen from when it was written. */
export interface ResolvedDate extends CalendarStretch {
  /** Characters of the text. */
  from: number;
  to: number;
}

const counting = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers: Record<string, number> = {
  ...Object.fromEntries([...counting, ...'一二三四五六七八九十'].map((word, at) => [word, (at % 12) + 1])),
  ...{ a: 1, an: 1, couple: 2, few: 3, 两: 2, 几: 3 },
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const chineseWeekdays = '日一二三四五六';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

const many = String.raw`(?<many>\d+|a couple(?: of)?|a few|an?|${counting.join('|')})`;
const weekdayNames = weekdays.join('|');
/** "On sat" and "this sun" are mostly other words: short names count only where a weekday alone makes sense. */
const shortWeekdays = 'sun|mon|tues?|wed|thu(?:rs?)?|fri|sat';
/** First months of the seasons, from 0, as on the northern half of the earth. */
const seasons: Record<string, number> = {
  ...{ spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 },
  ...{ 春: 2, 夏: 5, 秋: 8, 冬: 11 },
};

type Meaning = (found: Record<string, string | undefined>, at: number) => CalendarStretch | null;

/**
 * Weeks begin on Monday; "on Friday" is the last one, as in talk about what has happened; "in the last week" is the
 * days up to now and means no date of its own.
 */
const rules: [RegExp, Meaning][] = [
  [/大前天/gu, (_, at) => dayOf(at - 3 * day)],
  [/大后天/gu, (_, at) => dayOf(at + 3 * day)],
  [/\bthe day before yesterday\b|前天/giu, (_, at) => dayOf(at - 2 * day)],
  [/\b(?:yesterday|last night)\b|昨天|昨晚/giu, (_, at) => dayOf(at - day)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b|今天|今晚|今早/giu, (_, at) => dayOf(at)],
  [/\bthe day after tomorrow\b|后天/giu, (_, at) => dayOf(at + 2 * day)],
  [/\btomorrow\b|明天/giu, (_, at) => dayOf(at + day)],
  [
    new RegExp(
      String.raw`\b${many} (?<unit>day|week|weekend|month|year)s? (?<way>ago|now|later|from now)\b`,
      'giu',
    ),
    ({ many: said = '', unit = '', way = '' }, at) =>
      back(at, amountOf(said) * (/from|later/i.test(way) ? -1 : 1), unit.toLowerCase()),
  ],
  [
    /\bthe (?<unit>week|weekend|month|year) before last\b/giu,
    ({ unit = '' }, at) => back(at, 2, unit.toLowerCase()),
  ],
  [
    /(?<many>\d+|[一两二三四五六七八九十几])(?:个)?(?<unit>天|周|星期|礼拜|月|年)(?:之|以)?前/gu,
    ({ many: said = '', unit = '' }, at) => back(at, amountOf(said), chineseUnit(unit)),
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<which>last|next|this|on|this past) (?<weekday>${weekdayNames})|(?<side>last|next|this past) (?<short>${shortWeekdays}))\b`,
      'giu',
    ),
    ({ which, weekday, side = '', short = '' }, at) =>
      weekdayOf(at, weekdayNumber(weekday ?? short), /next|this$/i.test(which ?? side) ? 1 : -1),
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
    /\b(?<which>last|next|this|this past) weekend\b|(?<side>上|下|这)(?:个)?周末/giu,
    ({ which, side = '' }, at) => weekendOf(at, shift(which ?? side)),
  ],
  [
    /\b(?<which>last|this past|this|next) (?<season>spring|summer|autumn|fall|winter)\b/giu,
    ({ which = '', season = '' }, at) => seasonOf(at, seasons[season.toLowerCase()] ?? 0, shift(which)),
  ],
  [
    /(?<which>去|今|明)年(?:的)?(?<season>[春夏秋冬])(?:天|季)/gu,
    ({ which = '', season = '' }, at) => {
      const year = new Date(at).getUTCFullYear() + '去今明'.indexOf(which) - 1;
      return seasonFrom(year, seasons[season] ?? 0);
    },
  ],
  [/(?<!\bthe )\b(?<which>last|next|this) week\b/giu, ({ which = '' }, at) => weekOf(at, shift(which))],
  [
    /(?<which>上|下|这)(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天])/gu,
    ({ which = '' }, at) => weekOf(at, shift(which)),
  ],
  [/(?<!\bthe )\b(?<which>last|next|this) month\b/giu, ({ which = '' }, at) => monthOf(at, shift(which))],
  [/(?<which>上|下|这)(?:个)?月/gu, ({ which = '' }, at) => monthOf(at, shift(which))],
  [
    /\bon the (?<date>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|page|day|try|attempt|place|line|century|\p{Lu}))/gu,
    ({ date }, at) => dayOfMonth(at, Number(date)),
  ],
  [
    /(?<![\d月第])(?<date>\d{1,2})号(?![\d线楼门店店员机仓库])/gu,
    ({ date }, at) => dayOfMonth(at, Number(date)),
  ],
  [/(?<!\bthe )\b(?<which>last|next|this) year\b/giu, ({ which = '' }, at) => yearOf(at, shift(which))],
  [/(?<![目以之先生提])前年(?![轻龄纪代])/gu, (_, at) => yearOf(at, -2)],
  [/去年/gu, (_, at) => yearOf(at, -1)],
  [/明年/gu, (_, at) => yearOf(at, 1)],
  [/今年/gu, (_, at) => yearOf(at, 0)],
  [
    new RegExp(
      String.raw`\b(?:in|last|next|this|since|during|early|mid|late)[ -](?<month>${months.join('|')})\b(?! \d)`,
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
      const meant = isInside ? null : meaning(match.groups ?? {}, at);
      if (meant) found.push({ ...place, ...meant });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const weekdayNumber = (said: string): number =>
  weekdays.findIndex((name) => name.startsWith(said.toLowerCase().slice(0, 3)));

const amountOf = (said: string): number =>
  Number(said) || numbers[said.toLowerCase().replace(/^a (?=couple|few)| of$/g, '')] || 1;
const shift = (which: string): number => (/last|past|上/i.test(which) ? -1 : /next|下/i.test(which) ? 1 : 0);
const chineseUnit = (unit: string): string =>
  unit === '天' ? 'day' : unit === '月' ? 'month' : unit === '年' ? 'year' : 'week';
