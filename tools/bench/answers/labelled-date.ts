/** A stretch of time, milliseconds since 1970, its end left out. */
export interface Stretch {
  from: number;
  to: number;
}

const day = 86_400_000;
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** First months, from 0. */
const seasons: Record<string, number> = { spring: 2, summer: 5, fall: 8, autumn: 8, winter: 11 };
const monthName = months.join('|');
const numbers: Record<string, number> = { '': 1, a: 1, one: 1, two: 2, three: 3, four: 4, few: 3 };

/**
 * The time that an answer's label means, as "The Friday before 15 July 2023", "two weekends before 17 July 2023",
 * "August 15, 2023", "May 2023", "2022"; null where it means none. "The week before" is the seven days before; a
 * weekend is the Saturday and Sunday nearest on that side.
 */
export function labelledDate(label: string): Stretch | null {
  const text = label.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const date = fullDate(text);
  if (!date) return monthOrYear(text);
  const unit = `(?<count>\\w*) ?(?<unit>${weekdays.join('|')}|weekend|week|day)s?`;
  const found = new RegExp(`${unit} (?<side>before|after|of) ${date.words}`).exec(text);
  return found ? beside(date.at, found.groups ?? {}) : { from: date.at, to: date.at + day };
}

function fullDate(text: string): { at: number; words: string } | null {
  const found =
    new RegExp(`(?<day>\\d{1,2}) ?(?<month>${monthName}),? (?<year>\\d{4})`).exec(text) ??
    new RegExp(`(?<month>${monthName}) (?<day>\\d{1,2}),? (?<year>\\d{4})`).exec(text);
  const { day: date, month = '', year } = found?.groups ?? {};
  return found ? { at: Date.UTC(Number(year), months.indexOf(month), Number(date)), words: found[0] } : null;
}

/** Also of "early August, 2023" and "the summer of 2022": the month, the three months. */
function monthOrYear(text: string): Stretch | null {
  const named = new RegExp(
    `(?<name>${monthName}|${Object.keys(seasons).join('|')})(?:[,.]? ?| of )(?<year>\\d{4})`,
  ).exec(text);
  const { name = '', year } =
    named?.groups ?? /^(?:in |since |around )?(?<year>\d{4})\b/.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  const first = seasons[name] ?? Math.max(0, months.indexOf(name));
  const lasts = name in seasons ? 3 : name ? 1 : 12;
  return { from: Date.UTC(Number(year), first, 1), to: Date.UTC(Number(year), first + lasts, 1) };
}

function beside(at: number, { count = '', unit = '', side }: Record<string, string | undefined>): Stretch {
  const many = numbers[count] ?? 1;
  const way = side === 'before' ? -1 : 1;
  if (unit === 'day') return { from: at + way * many * day, to: at + (way * many + 1) * day };
  if (unit === 'week') {
    if (side === 'of') return { from: at - 6 * day, to: at + 7 * day };
    const from = side === 'before' ? at - 7 * many * day : at + day;
    return { from, to: from + 7 * day };
  }
  const weekday = unit === 'weekend' ? 6 : weekdays.indexOf(unit);
  const apart = (way * (weekday - new Date(at).getUTCDay()) + 7) % 7 || 7;
  const from = at + way * (apart + 7 * (many - 1)) * day;
  return { from, to: from + (unit === 'weekend' ? 2 : 1) * day };
}
