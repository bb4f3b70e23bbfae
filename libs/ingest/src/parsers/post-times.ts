import { isoOfWallTime } from '../wall-clock';
import { readTime } from './chat-fields';
import type { Said } from './chat-messages';
import { monthOf } from './clock-words';

/** `Sun Jun 07 09:22:57 +0000 2026`, as X and Weibo write it; ISO 8601 and numbers too. */
export function ofTwitterWords(text: string, timeZone?: string): Said['time'] {
  const match = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{2}):?(\d{2}) (\d{4})$/.exec(
    text.trim(),
  );
  if (!match) return readTime(text, timeZone);
  const [day = 0, hour = 0, minute = 0, second = 0] = match.slice(2, 6).map(Number);
  const iso = isoOfWallTime({
    year: Number(match[8]),
    month: monthOf(match[1] ?? ''),
    day,
    hour,
    minute,
    second,
  });
  if (iso === null) return { sentAt: null, clock: 'utc' };
  const zone = `${match[6]}:${match[7]}`;
  return zone === '+00:00' ? { sentAt: `${iso}Z`, clock: 'utc' } : { sentAt: iso + zone, clock: 'offset' };
}

/** `2024-01-02 10:00:00 UTC`, and the same without the last word where a site means UTC all the same. */
export function ofUtcWords(text: string): Said['time'] {
  return readTime(
    text
      .trim()
      .replace(/ ?UTC$/, '')
      .replace(/^(\S+ \S+)$/, '$1Z'),
  );
}
