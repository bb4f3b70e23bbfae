import type { Clock } from './records';

export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
}

/** `2024-01-31T09:05:00`, or null when no calendar or clock shows it. */
export function isoOfWallTime({ year, month, day, hour, minute, second = 0 }: WallTime): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60)) return null;
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;
}

/** An instant in seconds since 1970 as ISO 8601 in UTC, or null when it is no plausible time. */
export function isoOfSeconds(seconds: number): string | null {
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 32_503_680_000) return null;
  const instant = Math.round(seconds * 1000);
  const day = Math.floor(instant / DAY_MS);
  if (day !== latestDay.number)
    latestDay = { number: day, text: new Date(instant).toISOString().slice(0, 11) };
  const rest = instant - day * DAY_MS;
  const [hour, minute] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
  const [second, thousandth] = [Math.floor(rest / 1_000) % 60, rest % 1_000];
  return `${latestDay.text}${two(hour)}:${two(minute)}:${two(second)}.${String(thousandth).padStart(3, '0')}Z`;
}

const DAY_MS = 86_400_000;
/** Messages stand day by day, and to write a date out costs more than to read a message. */
let latestDay = { number: NaN, text: '' };

/** A wall clock as a message carries it: an instant if the uploader told the zone, `local` if not. */
export function sentAtOf(iso: string | null, timeZone?: string): { sentAt: string | null; clock: Clock } {
  if (iso === null || timeZone === undefined) return { sentAt: iso, clock: 'local' };
  return { sentAt: iso + offsetOf(iso, timeZone), clock: 'offset' };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const offsets = new Map<string, string>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** Zones change their offset on the hour or the half hour, so one look per quarter of an hour is enough. */
function offsetOf(iso: string, timeZone: string): string {
  const quarter = Math.floor(Number(iso.slice(14, 16)) / 15);
  const key = `${timeZone} ${iso.slice(0, 13)} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 20_000) offsets.clear();
  const offset = formatOffset(offsetMinutes(iso, timeZone));
  offsets.set(key, offset);
  return offset;
}

/** Read as UTC, moved by the zone's offset there, and once more, because the first guess may cross a change. */
function offsetMinutes(iso: string, timeZone: string): number {
  const asUtc = Date.parse(`${iso}Z`);
  const first = minutesAhead(asUtc, timeZone);
  return minutesAhead(asUtc - first * 60_000, timeZone);
}

function minutesAhead(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
