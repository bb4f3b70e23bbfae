import type { Parser } from '../parser';
import { readTextChat, type ChatDialect, type ChatLine } from '../text-chat';
import { isoOfWallTime } from '../wall-clock';
import { hourOfDay, monthOf } from './clock-words';
import { documentTitle } from './text-document';
import { mediaKind } from './chat-messages';

/** `May 17, 2022  5:29:42 PM (Read by you after 2 minutes)`, alone or before what the system tells. */
const HEADER =
  /^([A-Z][a-z]{2}) (\d{2}), (\d{4}) {1,2}(\d{1,2}):(\d{2}):(\d{2}) ([AP]M)(?: \((?:Read|Delivered)[^)]*\))?(?: (\S.*))?$/;
const INDENTED_HEADER = new RegExp(HEADER.source.replace('^', '^ {4}'));
/** What the program adds of its own below a message. */
const ADDED =
  /^(?:Tapbacks:|This message responded to an earlier message\.|Sent with .{1,30}|Edited .{1,60} later: .*)$/;
const TAPBACK =
  /^(?:Loved|Liked|Disliked|Laughed at|Laughed|Emphasized|Questioned|Sticker from|\p{Extended_Pictographic}\S*)(?: by)? .{1,80}$/u;
const DELETED =
  /^(?:This message was deleted from the conversation!|.{1,60} unsent (?:this|a) message(?: part)?!?.*)$/;

function imessageReader(): (line: string, isFirst: boolean) => ChatLine | 'skip' | 'more' {
  let iso: string | null = null;
  let part: 'none' | 'author' | 'text' | 'tapbacks' | 'reply' = 'none';
  return (line) => {
    const header = HEADER.exec(line);
    if (header) {
      iso = isoOf(header);
      part = header[8] ? 'none' : 'author';
      return header[8] ? { iso, author: null, text: header[8] } : 'skip';
    }
    if (part === 'author') {
      part = 'text';
      return { iso, author: line.trim() || 'Unknown', text: '' };
    }
    // A reply stands below what it answers, indented, and once more at its own time: that one is read.
    if (INDENTED_HEADER.test(line)) part = 'reply';
    else if (part === 'reply' && !line.startsWith('    ') && line !== '') part = 'text';
    if (line === 'Tapbacks:') part = 'tapbacks';
    if (part === 'tapbacks' && line !== 'Tapbacks:' && !TAPBACK.test(line.trim())) part = 'text';
    return part !== 'text' || ADDED.test(line) ? 'skip' : 'more';
  };
}

function isoOf(header: RegExpExecArray): string | null {
  const [day = 0, year = 0, hour = 0, minute = 0, second = 0] = header.slice(2, 7).map(Number);
  const month = monthOf(header[1] ?? '');
  return isoOfWallTime({ year, month, day, hour: hourOfDay(hour, header[7]), minute, second });
}

/** A path alone on its line is a file that was sent. */
const FILE = /^(?:~|\.{0,2})?(?:\/[^/\n]+)+\.\w{2,5}$/;

const dialect: ChatDialect = {
  platform: 'imessage',
  application: 'imessage-exporter',
  reader: imessageReader,
  title: (name) => documentTitle(name),
  content: (text) => {
    if (DELETED.test(text)) return { kind: 'deleted', text: '' };
    const lines = text.split('\n');
    const files = lines.filter((line) => FILE.test(line));
    const words = lines
      .filter((line) => !FILE.test(line))
      .join('\n')
      .trim();
    if (files.length === 0) return { kind: 'text', text: words };
    const attachments = files.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1) }));
    return { kind: words === '' ? mediaKind(files[0] ?? '') : 'text', text: words, attachments };
  },
};

/** Conversations that imessage-exporter wrote as text. */
export const imessageTxt: Parser = {
  format: 'imessage-txt',
  label: 'iMessage chat (imessage-exporter)',
  detect({ text }) {
    const lines = text.split(/\r?\n/, 400);
    const headers = lines.filter((line) => HEADER.test(line)).length;
    const first = lines.find((line) => line.trim() !== '') ?? '';
    return headers > 0 && HEADER.test(first) ? 0.96 : 0;
  },
  parse: (file, options) => readTextChat(file, options, dialect),
};
