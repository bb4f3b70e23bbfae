import type { Parser } from '../parser';
import type { IngestRecord } from '../records';
import { numberOf, readSqlite, SQLITE_MARK, stringOf, type SqliteFile, type SqliteRow } from '../sqlite-file';
import { ChatMessages, counted, type Said } from './chat-messages';
import { IS_TAPBACK, readTapbacks } from './imessage-tapbacks';
import { ImessageChats, ME } from './imessage-chats';
import { typedstreamText } from './typedstream';

/** Seconds from 1970 to 2001, where the clock of Apple begins. */
const APPLE_EPOCH = 978_307_200;
/** Since macOS 10.13 times are nanoseconds; a number of seconds would not reach this before the year 5000. */
const NANOSECONDS_FROM = 1e11;
const PROGRESS_EVERY = 500;

/** `chat.db` of Messages on a Mac, or `sms.db` of an iPhone backup. */
export const imessageDb: Parser = {
  format: 'imessage-db',
  label: 'iMessage database (chat.db)',

  detect({ head, name }) {
    if (!head.subarray(0, 16).equals(Buffer.from(SQLITE_MARK))) return 0;
    const isNamed = /(?:^|[/!])(?:chat|sms)\.db$/i.test(name);
    return head.includes('chat_message_join') || head.includes('attributedBody') ? 0.95 : isNamed ? 0.6 : 0;
  },

  parse: (file) => readSqlite(file, (database) => readImessages(database, file.name)),
};

/** What a message has only in newer versions of the application. */
const YOUNGER = [
  'attributedBody',
  'thread_originator_guid',
  'date_edited',
  'date_retracted',
  'item_type',
  'group_title',
  'is_audio_message',
];

export function* readImessages(database: SqliteFile, file: string): Generator<IngestRecord> {
  const columns = database.columns('message');
  const chats = new ImessageChats(database);
  const tapbacks = readTapbacks(database, columns);
  const messages = new ChatMessages();
  const optional = YOUNGER.map((name) => (columns.has(name.toLowerCase()) ? `m.${name}` : `null as ${name}`));
  const where = columns.has('associated_message_type') ? `where not (${IS_TAPBACK})` : '';
  const [{ total } = { total: 0 }] = [...database.rows(`select count(*) as total from message m ${where}`)];
  const sql = `select m.ROWID as id, m.guid, m.text, m.handle_id, m.is_from_me, m.date, ${optional.join(', ')},
    (select min(j.chat_id) from chat_message_join j where j.message_id = m.ROWID) as chat_id
    from message m ${where} order by m.ROWID`;
  let record = 0;
  for (const row of database.rows(sql)) {
    const said = {
      ...saidOf(row, chats),
      reactions: counted([...(tapbacks.get(stringOf(row.guid))?.values() ?? [])]),
    };
    yield* messages.say(chats.chatOf(row), said, { file, record: record++ });
    if (record % PROGRESS_EVERY === 0)
      yield {
        type: 'progress',
        done: record,
        total: Math.max(record, numberOf(total) ?? 0),
        unit: 'records',
      };
  }
}

function saidOf(row: SqliteRow, chats: ImessageChats): Said {
  const isSystem = (numberOf(row.item_type) ?? 0) > 0;
  const isRetracted = (numberOf(row.date_retracted) ?? 0) > 0;
  const text = isSystem ? eventText(row, chats) : textOf(row);
  const attachments = chats.attachmentsOf(row);
  const kind = isSystem
    ? ('system' as const)
    : isRetracted
      ? ('deleted' as const)
      : text === '' && numberOf(row.is_audio_message) === 1
        ? ('voice' as const)
        : undefined;
  return {
    id: stringOf(row.guid),
    author: numberOf(row.is_from_me) === 1 ? ME : chats.handleOf(row.handle_id),
    time: { sentAt: instantOf(row.date), clock: 'utc' },
    ...(kind ? { kind } : {}),
    text,
    replyTo: stringOf(row.thread_originator_guid),
    thread: stringOf(row.thread_originator_guid),
    editedAt: isRetracted ? null : instantOf(row.date_edited),
    attachments,
  };
}

/** Newer systems leave `text` empty; U+FFFC stands where an attachment is. */
function textOf(row: SqliteRow): string {
  const archived = row.attributedBody instanceof Uint8Array ? typedstreamText(row.attributedBody) : null;
  return (stringOf(row.text) || archived || '').replaceAll('\ufffc', '').trim();
}

/** 1: somebody was added or removed, 2: the group got a name, 3: somebody left; others are told by number. */
function eventText(row: SqliteRow, chats: ImessageChats): string {
  const who = numberOf(row.is_from_me) === 1 ? ME.name : (chats.handleOf(row.handle_id)?.name ?? '');
  const type = numberOf(row.item_type);
  const title = stringOf(row.group_title);
  if (type === 2) return `${who} named the conversation ${title}`.trim();
  if (type === 3) return `${who} left the conversation`.trim();
  return `${who} ${type === 1 ? 'changed the members' : `event ${type}`}`.trim();
}

function instantOf(date: SqliteRow[string] | undefined): string | null {
  const number = numberOf(date);
  if (number === null || number <= 0) return null;
  const seconds = (number > NANOSECONDS_FROM ? number / 1e9 : number) + APPLE_EPOCH;
  return seconds < 32_503_680_000 ? new Date(Math.round(seconds * 1000)).toISOString() : null;
}
