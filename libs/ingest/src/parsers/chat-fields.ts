import type { DateOrder } from '../date-order';
import type { MessageColumns, ParseOptions } from '../parser';
import type { Clock, Handle, MessageKind, Platform } from '../records';
import { isoOfSeconds, isoOfWallTime, sentAtOf } from '../wall-clock';
import { bracketContent } from './placeholder-content';
import { isoOfWritten } from './written-times';
import { isObject, listOf, parseJson, textAt, type JsonObject } from './unknown-json';

/** The names under which exports keep the same four things, the surest first. */
export const AUTHOR_FIELDS = [
  'sender_name',
  'senderDisplayName',
  'senderName',
  'author',
  'user_name',
  'username',
  'sender',
  'user',
  'from',
  'nickname',
  'NickName',
  'Sender',
  'Author',
  'From',
  'From User',
  'talker',
  'speaker',
  'Speaker',
  'name',
  'accountName',
  'sender_id',
  'From Name',
  '发送人',
  '发送者',
  '昵称',
  '姓名',
];
export const TEXT_FIELDS = [
  'text',
  'content',
  'message',
  'body',
  'msg',
  'StrContent',
  'Contents',
  'Content',
  'Message',
  'Text',
  'utterance',
  'CONTENT',
  '内容',
  '消息',
  '消息内容',
];
export const TIME_FIELDS = [
  'timestamp',
  'timestamp_ms',
  'ts',
  'date',
  'time',
  'datetime',
  'created_at',
  'create_time',
  'createTime',
  'CreateTime',
  'StrTime',
  'sent_at',
  'sentAt',
  'createdAt',
  'Timestamp',
  'Date',
  'Time',
  'DATE',
  'msgtime',
  'CreatedDateTime',
  '时间',
  '发送时间',
  '日期',
];
const ID_FIELDS = [
  'message_id',
  'messageId',
  'MsgSvrID',
  'msgid',
  'message.id',
  'id',
  'ID',
  'Id',
  'uuid',
  'localId',
];

export interface ChatFields {
  id: string;
  author: Handle | null;
  sentAt: string | null;
  clock: Clock;
  kind: MessageKind;
  text: string;
}

/** Reads a message of a form nobody wrote down: null when it has neither an author nor a time. */
export function readChatFields(
  value: unknown,
  platform: Platform,
  { timeZone, dateOrder }: Pick<ParseOptions, 'timeZone' | 'dateOrder'> = {},
): ChatFields | null {
  if (!isObject(value)) return null;
  const author = authorOf(value, platform);
  const time = readTime(firstOf(value, TIME_FIELDS), timeZone, dateOrder);
  if (!author && time.sentAt === null) return null;
  const text = readText(firstOf(value, TEXT_FIELDS), 0).trim();
  return { id: textAt(value, ...ID_FIELDS), author, ...time, ...bracketContent(text) };
}

/** The time of a message as it is written; empty where there is none. */
export function writtenTimeOf(value: unknown): string {
  return isObject(value) ? scalar(firstOf(value, TIME_FIELDS)) : '';
}

function firstOf(value: JsonObject, fields: string[]): unknown {
  for (const field of fields) {
    const found = value[field];
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function authorOf(value: JsonObject, platform: Platform): Handle | null {
  const found = firstOf(value, AUTHOR_FIELDS);
  const name = isObject(found)
    ? textAt(found, 'name', 'display_name', 'displayName', 'nickname', 'username', 'id')
    : scalar(found);
  const id = isObject(found)
    ? textAt(found, 'id', 'uid', 'user_id', 'uin')
    : textAt(value, 'sender_id', 'senderUsername', 'user_id', 'author_id', 'from_id');
  if (name.trim() === '' && id === '') return null;
  return { platform, id: id || name.trim(), name: name.trim() || id };
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Text may be a string, a string of JSON (Feishu), an object with a text, or a list of pieces. */
export function readText(value: unknown, depth: number): string {
  if (depth > 5) return '';
  if (typeof value === 'string') {
    const inner = /^[{[]/.test(value) ? parseJson(value) : undefined;
    return isObject(inner) && ('text' in inner || 'content' in inner) ? readText(inner, depth + 1) : value;
  }
  if (Array.isArray(value))
    return listOf(value)
      .map((piece) => readText(piece, depth + 1))
      .join('');
  if (!isObject(value)) return scalar(value);
  const title = scalar(value.title);
  const rest = readText(firstOf(value, ['text', 'content', 'Content', 'body']), depth + 1);
  return [title, rest].filter(Boolean).join('\n');
}

/** Above this a number of seconds would be after the year 5100, so it counts milliseconds. */
const SECONDS_END = 1e11;

/**
 * Seconds or milliseconds since 1970, ISO 8601, or a date and clock in the order year, month, day; in another
 * order only where `dateOrder` tells which.
 */
export function readTime(
  value: unknown,
  timeZone?: string,
  dateOrder?: DateOrder,
): { sentAt: string | null; clock: Clock } {
  const text = scalar(value).trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    return { sentAt: isoOfSeconds(number > SECONDS_END ? number / 1000 : number), clock: 'utc' };
  }
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    );
  if (!match) return sentAtOf(dateOrder ? isoOfWritten(text, dateOrder) : null, timeZone);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const iso = isoOfWallTime({ year, month, day, hour, minute, second });
  const zone = match[7]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  if (iso === null || zone === undefined) return sentAtOf(iso, timeZone);
  return { sentAt: iso + zone, clock: zone === 'Z' ? 'utc' : 'offset' };
}

/** How sure some names of fields look like those of messages: 0 to 1. */
export function looksLikeMessages(fields: string[]): number {
  const has = (names: string[]) => fields.some((field) => names.includes(field.trim()));
  if (!has(TEXT_FIELDS) || !has(AUTHOR_FIELDS)) return 0;
  return has(TIME_FIELDS) ? 1 : 0.3;
}

/** A row or a line with the chosen columns under the usual names, and nothing else that could be taken for them. */
export function withUsualNames(value: unknown, columns: MessageColumns | undefined): unknown {
  if (!columns || !isObject(value)) return value;
  const { author, text, time } = columns;
  return {
    author: value[author],
    text: value[text],
    ...(time === undefined ? {} : { time: value[time] }),
    ...(value.id === undefined ? {} : { id: value.id }),
  };
}
