import { isoOfWallTime } from '../wall-clock';
import { hourOfDay, monthOf } from './clock-words';
import { authorHandle, type FrontMatter } from './front-matter';

const PAGE = / [0-9a-f]{32}\.md$/;
const PROPERTY = /^([^:]{1,40}): (.+)$/;
const AUTHORS = /^(?:created by|author|authors|owner|owned by|创建者|作者|负责人)$/i;
const TIMES = /^(?:created|created time|date|last edited time|创建时间|日期)$/i;
const TIME = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})(?: (\d{1,2}):(\d{2}) ([AP]M))?$/;

/** What a page of Notion tells of itself, in the lines between its heading and its text; nothing for other files. */
export function notionFacts(name: string, lines: string[]): Partial<Omit<FrontMatter, 'lines'>> {
  if (!PAGE.test(name)) return {};
  const properties = new Map<string, string>();
  for (const line of lines.slice(1, 30)) {
    const match = PROPERTY.exec(line);
    if (match) properties.set(match[1] ?? '', match[2]?.trim() ?? '');
    else if (line.trim() !== '') break;
  }
  const valueOf = (names: RegExp) => [...properties].find(([key]) => names.test(key))?.[1];
  const authors = (valueOf(AUTHORS) ?? '').split(/,\s*/).filter(Boolean);
  const writtenAt = timeOf(valueOf(TIMES) ?? '');
  return {
    ...(authors.length > 0 ? { authors: authors.map((author) => authorHandle(author)) } : {}),
    ...(writtenAt ? { writtenAt } : {}),
  };
}

/** `January 2, 2024 10:00 AM`, on the clock of whoever exported it. */
function timeOf(text: string): string | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, month = '', day, year, hour = '0', minute = '0', half] = match;
  const iso = isoOfWallTime({
    year: Number(year),
    month: monthOf(month),
    day: Number(day),
    hour: hourOfDay(Number(hour), half),
    minute: Number(minute),
  });
  return half ? iso : (iso?.slice(0, 10) ?? null);
}
