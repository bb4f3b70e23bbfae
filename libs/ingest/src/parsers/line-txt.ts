import { datePartsOf } from '../date-order';
import type { Parser } from '../parser';
import { readTextChat, type ChatDialect, type ChatLine } from '../text-chat';
import { isoOfWallTime, type WallTime } from '../wall-clock';
import { hourOfDay } from './clock-words';
import { bracketContent } from './placeholder-content';

const FIRST_LINE = /^\ufeff?\[LINE\]\s?(.*)$/;
/** `2024/01/15(Mon)`, `2024.01.15 Monday`, `2026/1/30（五）`, `2026/1/30周五`. */
const DATE = /^(\d{4})[./](\d{1,2})[./](\d{1,2})\s?(?:[(（].{1,9}[)）]|[A-Z][a-z]+day|[周週星期].{1,3})?$/;
/** `Fri, 1/30/2026`, `Sun, 26/04/2026`. */
const WESTERN_DATE = /^[A-Z][a-z]{2}, (\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MESSAGE =
  /^(上午|下午|午前|午後|오전|오후)?(\d{1,2}):(\d{2})\s?([AP]M)?(?:\t([^\t]*)\t(.*)|\t(.*)| (.*))$/is;

type Day = Pick<WallTime, 'year' | 'month' | 'day'>;

function lineReader(): (line: string, isFirst: boolean) => ChatLine | 'skip' | 'more' {
  let day: Day | null = null;
  let isQuoted = false;
  return (line, isFirst) => {
    const date = isQuoted ? null : dateOf(line);
    if (date) {
      day = date;
      return 'skip';
    }
    const match = day && !isQuoted ? MESSAGE.exec(line) : null;
    if (!match || !day) {
      if (isQuoted && line.endsWith('"')) isQuoted = false;
      return isFirst || day === null || line === '' ? 'skip' : 'more';
    }
    const [, before, hour = '', minute = '', after, author, text = '', system, spaced] = match;
    isQuoted = text.startsWith('"') && !text.slice(1).endsWith('"');
    const iso = isoOfWallTime({
      ...day,
      hour: hourOfDay(Number(hour), before ?? after),
      minute: Number(minute),
    });
    return {
      iso,
      author: author?.trim() ? author : null,
      text: author === undefined ? (system ?? spaced ?? '') : text,
    };
  };
}

function dateOf(line: string): Day | null {
  const match = DATE.exec(line);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const western = WESTERN_DATE.exec(line);
  return western && datePartsOf([western[1] ?? '', western[2] ?? '', western[3] ?? ''], 'day-first');
}

const dialect: ChatDialect = {
  platform: 'line',
  application: 'LINE',
  reader: lineReader,
  title: (_, [first = '']) => {
    const rest = FIRST_LINE.exec(first)?.[1] ?? '';
    const match =
      /^Chat history (?:with|in) (.+)$/.exec(rest) ??
      /^(.+?)(?:との)?の?トーク履歴/.exec(rest) ??
      /^[与與](.+?)的聊天[记記][录錄]/.exec(rest) ??
      /^(.+?)(?:님과|와|과)? ?(?:의 )?대화/.exec(rest);
    return match?.[1]?.trim() ?? null;
  },
  // Text of several lines stands in quotes.
  content: (text) => bracketContent(text.includes('\n') ? text.replace(/^"([\s\S]*)"$/, '$1') : text),
};

export const lineTxt: Parser = {
  format: 'line-txt',
  label: 'LINE chat',
  detect: ({ text }) => (FIRST_LINE.test(text.split(/\r?\n/, 1)[0] ?? '') ? 0.97 : 0),
  parse: (file, options) => readTextChat(file, options, dialect),
};
