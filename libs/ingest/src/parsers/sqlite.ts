import { IngestError, type InputFile, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { readSqlite, SQLITE_MARK, type SqliteFile } from '../sqlite-file';
import { readImessages } from './imessage-db';
import { readWechat } from './wechat-db';

/** Any database whose first pages do not tell what it is: its tables do. */
export const sqlite: Parser = {
  format: 'sqlite',
  label: 'SQLite database of a chat',
  detect: ({ head }) => (head.subarray(0, 16).equals(Buffer.from(SQLITE_MARK)) ? 0.2 : 0),
  parse: (file) => readSqlite(file, (database) => readByTables(database, file)),
};

function* readByTables(database: SqliteFile, file: InputFile): Generator<IngestRecord> {
  const tables = database.tables();
  if (tables.includes('message') && tables.includes('chat_message_join')) {
    yield* readImessages(database, file.name);
    return;
  }
  if (tables.includes('MSG') && database.columns('MSG').has('strtalker')) {
    yield* readWechat(database, file.name);
    return;
  }
  const named = tables.slice(0, 5).join(', ') || 'none';
  throw new IngestError(
    'ingest/unknown-database',
    `${file.name}: a database, but of no chat that is read (its tables: ${named}); export the chat from its application instead.`,
  );
}
