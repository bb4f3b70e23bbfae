import { resolveDates } from '@tacit/knowledge';
import type { When } from './recollection';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const WRITTEN = [
  String.raw`${YEAR}[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
  String.raw`${YEAR}\s*年\s*(?<number>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]`,
  String.raw`${YEAR}\s*年\s*(?<number>\d{1,2})\s*月`,
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\.?,? ${YEAR}\b`,
  String.raw`\b${MONTH}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\b`,
  String.raw`\b${MONTH}\.?,? ${YEAR}\b`,
  String.raw`(?<![\d-])${YEAR}(?:\s*年|\b(?!-))`,
].map((source) => new RegExp(source, 'iu'));

/**
 * The time a sentence speaks of: one that is written out ("12 May 2021", 2021年5月), or one seen from when it was
 * written ("last summer", 去年). Null where it names none, or one that does not exist.
 * @param at milliseconds since 1970, when it was written; null where that is not known
 */
export function whenIn(text: string, at: number | null): When | null {
  for (const pattern of WRITTEN) {
    const found = pattern.exec(text)?.groups;
    if (found) return written(found);
  }
  const seen = at === null ? undefined : resolveDates(text, at)[0];
  return seen ? { date: seen.date, days: seen.days ?? null } : null;
}

function written({ year = '', month, number, day }: Record<string, string | undefined>): When | null {
  const named = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number);
  if (!month && !number) return { date: year, days: null };
  const date = [year, pad(named), ...(day ? [pad(Number(day))] : [])].join('-');
  return isDate(date) ? { date, days: null } : null;
}

/** Whether `2022-05-21`, `2022-05` or `2022` is in the calendar. */
export function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return false;
  const whole = `${date}-01-01`.slice(0, 10);
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}

const pad = (number: number): string => String(number).padStart(2, '0');
