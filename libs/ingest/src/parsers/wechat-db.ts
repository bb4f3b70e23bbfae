import type { Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { numberOf, readSqlite, SQLITE_MARK, stringOf, type SqliteFile, type SqliteRow } from '../sqlite-file';
import { isoOfSeconds } from '../wall-clock';
import { ChatMessages, handle, type Chat } from './chat-messages';
import { readWechatContent, unpackText } from './wechat-content';

const PROGRESS_EVERY = 500;
const GROUP = /@chatroom$/;

/** A database of WeChat for Windows that its owner has already decrypted. */
export const wechatDb: Parser = {
  format: 'wechat-db',
  label: 'WeChat database (decrypted)',
  detect: ({ head }) =>
    head.subarray(0, 16).equals(Buffer.from(SQLITE_MARK)) &&
    head.includes('StrTalker') &&
    head.includes('MsgSvrID')
      ? 0.95
      : 0,
  parse: (file) => readSqlite(file, (database) => readWechat(database, file.name)),
};

export function* readWechat(database: SqliteFile, file: string): Generator<IngestRecord> {
  const names = contactNames(database);
  const messages = new ChatMessages();
  const columns = database.columns('MSG');
  const optional = ['MsgSvrID', 'SubType', 'CompressContent', 'BytesExtra'].map((name) =>
    columns.has(name.toLowerCase()) ? name : `null as ${name}`,
  );
  const [{ total } = { total: 0 }] = [...database.rows('select count(*) as total from MSG')];
  const sql = `select localId, Type, IsSender, CreateTime, StrContent, StrTalker, ${optional.join(', ')} from MSG order by rowid`;
  let record = 0;
  for (const row of database.rows(sql)) {
    yield* messages.say(chatOf(row, names), saidOf(row, names), { file, record: record++ });
    if (record % PROGRESS_EVERY === 0)
      yield {
        type: 'progress',
        done: record,
        total: Math.max(record, numberOf(total) ?? 0),
        unit: 'records',
      };
  }
}

/** What people are called: the owner's name for them, else their own. The contacts may be in another database. */
function contactNames(database: SqliteFile): Map<string, string> {
  const names = new Map<string, string>();
  if (!database.columns('Contact').has('username')) return names;
  for (const row of database.rows('select UserName, Remark, NickName from Contact'))
    names.set(stringOf(row.UserName), stringOf(row.Remark) || stringOf(row.NickName));
  return names;
}

function chatOf(row: SqliteRow, names: Map<string, string>): Chat {
  const talker = stringOf(row.StrTalker) || 'unknown';
  return {
    key: talker,
    platform: 'wechat',
    title: names.get(talker) || talker,
    kind: GROUP.test(talker) ? 'group' : 'direct',
  };
}

function saidOf(row: SqliteRow, names: Map<string, string>) {
  const isMine = numberOf(row.IsSender) === 1;
  const written = stringOf(row.StrContent);
  const raw = written || (row.CompressContent instanceof Uint8Array ? unpackText(row.CompressContent) : '');
  // Some versions put the sender before the words of a group, the others beside them.
  const prefix = /^([\w-]{3,64}):\n/.exec(raw);
  const sender = isMine ? 'me' : senderOf(row, prefix?.[1]);
  const body = prefix && !isMine ? raw.slice(prefix[0].length) : raw;
  const content = readWechatContent(numberOf(row.Type) ?? 1, numberOf(row.SubType) ?? 0, body);
  const server = stringOf(row.MsgSvrID);
  return {
    id: server === '' || server === '0' ? '' : server,
    author: isMine ? ME : handle('wechat', sender, names.get(sender) ?? ''),
    time: { sentAt: isoOfSeconds(numberOf(row.CreateTime) ?? NaN), clock: 'utc' as const },
    kind: content.kind,
    text: content.text,
    ...(content.file ? { attachments: [{ name: content.file }] } : {}),
  };
}

/** The owner of the database, whom it does not name. */
const ME: Handle = { platform: 'wechat', id: 'me', name: 'Me' };

function senderOf(row: SqliteRow, named: string | undefined): string {
  const talker = stringOf(row.StrTalker);
  if (!GROUP.test(talker)) return talker;
  return named ?? (row.BytesExtra instanceof Uint8Array ? senderInExtra(row.BytesExtra) : '');
}

/** Beside a message stand pairs of a number and a text in protocol buffers; the text of number 1 is the sender. */
const SENDER_PAIR = Buffer.from([0x08, 0x01, 0x12]);

function senderInExtra(extra: Uint8Array): string {
  const bytes = Buffer.from(extra);
  const at = bytes.indexOf(SENDER_PAIR);
  if (at < 0) return '';
  const from = at + SENDER_PAIR.length + 1;
  return bytes.toString('utf8', from, from + (bytes[from - 1] ?? 0));
}
