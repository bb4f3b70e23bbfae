import type { Parser } from '../parser';
import { readTextChat, type ChatDialect, type ChatLine } from '../text-chat';
import { isoOfWallTime, type WallTime } from '../wall-clock';
import { monthOf } from './clock-words';

type Day = Pick<WallTime, 'year' | 'month' | 'day'>;

const STAMP = String.raw`\[?(?:(\d{4})[-/](\d{2})[-/](\d{2})[ T])?(\d{2}):(\d{2})(?::(\d{2}))?\]?`;
/** `[10:00] <maya> text`, `10:00 < maya> text`, `2024-01-02 10:00:00\t@maya\ttext` (WeeChat). */
const SAID = new RegExp(
  `^${STAMP}(?:\\s+<[ @+%&~]?([^<>\\s]{1,40})>\\s?(.*)|\\t[@+%&~]?([^\\s*<>-][^\\s]{0,39})\\t(.*))$`,
);
/** `[10:00] * maya waves` */
const ACTION = new RegExp(`^${STAMP}\\s+\\* ?([^\\s]{1,40}) (.*)$`);
const EVENT_MARK = String.raw`(?:\*\*\*|===|-!-|-->|<--|--)`;
/** `[10:00] *** tom joined`, `10:00 -!- tom has quit`, `=== tom entered the room.` */
const EVENT = new RegExp(`^(?:${STAMP}\\s+)?\\s*${EVENT_MARK}\\s+(.*)$`);
/** irssi: `--- Log opened Tue Jan 02 09:00:00 2024`, `--- Day changed Wed Jan 03 2024`. */
const DAY_CHANGE =
  /^--- (?:Log opened|Day changed|Log closed) \w{3} (\w{3}) (\d{2})(?: \d{2}:\d{2}:\d{2})? (\d{4})/;
const DAY_OF_NAME = /(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

function ircReader(name: string): (line: string) => ChatLine | 'skip' | 'more' {
  const named = DAY_OF_NAME.exec(name.split(/[/!]/).pop() ?? '');
  let day: Day | null = named
    ? { year: Number(named[1]), month: Number(named[2]), day: Number(named[3]) }
    : null;
  let lastIso: string | null = null;
  const isoOf = (match: RegExpExecArray): string | null => {
    if (match[4] === undefined) return lastIso;
    if (match[1]) day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    const clock = { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6] ?? 0) };
    lastIso = day ? isoOfWallTime({ ...day, ...clock }) : null;
    return lastIso;
  };
  return (line) => {
    const change = DAY_CHANGE.exec(line);
    if (change) {
      day = { year: Number(change[3]), month: monthOf(change[1] ?? ''), day: Number(change[2]) };
      return 'skip';
    }
    const said = SAID.exec(line);
    if (said)
      return { iso: isoOf(said), author: said[7] ?? said[9] ?? null, text: said[8] ?? said[10] ?? '' };
    const action = ACTION.exec(line);
    if (action) return { iso: isoOf(action), author: action[7] ?? null, text: action[8] ?? '' };
    const event = EVENT.exec(line);
    if (event) return { iso: isoOf(event), author: null, text: event[7] ?? '' };
    return line.trim() === '' ? 'skip' : 'more';
  };
}

/** Marks of colour and weight (https://modern.ircdocs.horse/formatting), which are no words. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORMATTING = /\x03(?:\d{1,2}(?:,\d{1,2})?)?|[\x02\x0f\x11\x16\x1d\x1e\x1f]/g;

function dialectOf(name: string): ChatDialect {
  return {
    platform: 'irc',
    application: 'IRC',
    reader: () => ircReader(name),
    // A channel has a file a day: they are one conversation.
    title: () => /#[^/!\s]*?[^/!\s.\d_-](?=[._-]?\d{4}|\.\w+$|$)/.exec(name)?.[0] ?? null,
    content: (text) => ({ kind: 'text', text: text.replace(FORMATTING, '') }),
    kind: 'channel',
  };
}

/** Logs of irssi, WeeChat, ZNC, mIRC, and of bots that write like them. */
export const ircLog: Parser = {
  format: 'irc-log',
  label: 'IRC log',
  detect({ text }) {
    const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== '');
    const said = lines.filter((line) => SAID.test(line)).length;
    const others = lines.filter(
      (line) => ACTION.test(line) || EVENT.test(line) || DAY_CHANGE.test(line),
    ).length;
    return said >= 1 && said + others >= lines.length * 0.8 ? 0.85 : 0;
  },
  parse: (file, options) => readTextChat(file, options, dialectOf(file.name)),
};
