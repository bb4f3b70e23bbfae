import type { Parser } from '../parser';
import { readTextChat, type ChatDialect, type ChatLine } from '../text-chat';
import { isoOfWallTime, type WallTime } from '../wall-clock';
import { hourOfDay, monthOf } from './clock-words';
import { bareContent } from './placeholder-content';

const FIRST_LINE = /^\ufeff?(?:KakaoTalk Chats with (.+)|(.+?) ?(?:님과|와의|과의)? ?카카오톡 ?대화.*)$/;
const KOREAN = /^(\d{4})년 (\d{1,2})월 (\d{1,2})일 (오전|오후) (\d{1,2}):(\d{2})(?:, (.*))?$/s;
const ENGLISH = /^([A-Z][a-z]+) (\d{1,2}), (\d{4}),? (?:at )?(\d{1,2}):(\d{2}) ([AP]M)(?:, (.*))?$/s;
const DAY_RULE =
  /^-{5,} (?:(\d{4})년 (\d{1,2})월 (\d{1,2})일 .요일|[A-Z][a-z]+, ([A-Z][a-z]+) (\d{1,2}), (\d{4})) -{5,}$/;
const WINDOWS = /^\[(.{1,80}?)\] \[(오전|오후|AM|PM)? ?(\d{1,2}):(\d{2}) ?(AM|PM)?\] (.*)$/s;

type Day = Pick<WallTime, 'year' | 'month' | 'day'>;

function kakaoReader(): (line: string, isFirst: boolean) => ChatLine | 'skip' | 'more' {
  let day: Day | null = null;
  return (line, isFirst) => {
    const rule = DAY_RULE.exec(line);
    if (rule) {
      day = rule[1]
        ? { year: Number(rule[1]), month: Number(rule[2]), day: Number(rule[3]) }
        : { year: Number(rule[6]), month: monthOf(rule[4] ?? ''), day: Number(rule[5]) };
      return 'skip';
    }
    const windows = day ? WINDOWS.exec(line) : null;
    if (windows && day) {
      const hour = hourOfDay(Number(windows[3]), windows[2] ?? windows[5]);
      const iso = isoOfWallTime({ ...day, hour, minute: Number(windows[4]) });
      return { iso, author: windows[1] ?? null, text: windows[6] ?? '' };
    }
    const phone = phoneLine(line);
    return phone ?? (isFirst ? 'skip' : 'more');
  };
}

/** Phones repeat date and time on every message, and put a bare one before each day. */
function phoneLine(line: string): ChatLine | 'skip' | null {
  const korean = KOREAN.exec(line);
  const english = korean ? null : ENGLISH.exec(line);
  const match = korean ?? english;
  if (!match) return null;
  const rest = match[7];
  if (rest === undefined) return 'skip';
  const wall = korean
    ? {
        year: Number(match[1]),
        month: Number(match[2]),
        day: Number(match[3]),
        hour: hourOfDay(Number(match[5]), match[4]),
        minute: Number(match[6]),
      }
    : {
        year: Number(match[3]),
        month: monthOf(match[1] ?? ''),
        day: Number(match[2]),
        hour: hourOfDay(Number(match[4]), match[6]),
        minute: Number(match[5]),
      };
  const split = /^(.{1,80}?) : (.*)$/s.exec(rest);
  return { iso: isoOfWallTime(wall), author: split?.[1] ?? null, text: split?.[2] ?? rest };
}

const dialect: ChatDialect = {
  platform: 'kakaotalk',
  application: 'KakaoTalk',
  reader: kakaoReader,
  title: (_, [first = '']) => {
    const match = FIRST_LINE.exec(first);
    return (match?.[1] ?? match?.[2])?.trim() ?? null;
  },
  content: bareContent,
};

export const kakaotalkTxt: Parser = {
  format: 'kakaotalk-txt',
  label: 'KakaoTalk chat',
  detect: ({ text }) => (FIRST_LINE.test(text.split(/\r?\n/, 1)[0] ?? '') ? 0.96 : 0),
  parse: (file, options) => readTextChat(file, options, dialect),
};
