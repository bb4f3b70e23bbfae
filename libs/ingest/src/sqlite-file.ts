import { copyFile, mkdtemp, open, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { IngestError, type InputFile } from './parser';
import type { IngestRecord } from './records';
import { RepeatFilter } from './repeat-filter';

export type SqliteValue = number | bigint | string | Uint8Array | null;
export type SqliteRow = Record<string, SqliteValue>;

export const SQLITE_MARK = 'SQLite format 3\0';
/** Byte 18 and 19 of a database that wants its write-ahead log beside it (https://sqlite.org/fileformat2.html). */
const VERSIONS_AT = 18;
const WRITE_AHEAD = 2;

/** A database somebody uploaded: only ever read, row by row, in the memory of SQLite itself. */
export class SqliteFile {
  private constructor(
    private readonly database: Database,
    private readonly folder: string,
  ) {}

  /**
   * SQLite makes a lock beside the file it opens, so it is given a link in a folder of its own. A database in
   * write-ahead mode cannot be opened without its log, and is copied to be told that it is in no such mode.
   */
  static async open(file: InputFile): Promise<SqliteFile> {
    const folder = await mkdtemp(join(tmpdir(), 'tacit-sqlite-'));
    try {
      const path = join(folder, 'database');
      if (await isWriteAhead(file.path)) await copyWithoutLog(file.path, path);
      else await symlink(resolve(file.path), path);
      const database = new Database(path, { readOnly: true });
      // Its lock is a folder made and taken away; in exclusive mode that is once, not for every statement.
      database.exec('pragma locking_mode = exclusive');
      return new SqliteFile(database, folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Names of the columns of a table, in lower case; empty when there is no such table. */
  columns(table: string): Set<string> {
    const rows = this.rows('select name from pragma_table_info(?)', [table]);
    return new Set([...rows].map(({ name }) => String(name).toLowerCase()));
  }

  tables(): string[] {
    const rows = this.rows("select name from sqlite_master where type = 'table' order by name");
    return [...rows].map(({ name }) => String(name));
  }

  *rows(sql: string, values: SqliteValue[] = []): Generator<SqliteRow> {
    const statement = this.database.prepare(sql);
    try {
      for (const row of statement.iterate(values)) yield row as SqliteRow;
    } finally {
      statement.finalize();
    }
  }

  async close(): Promise<void> {
    this.database.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function isWriteAhead(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(20), 0, 20, 0);
    return buffer[VERSIONS_AT] === WRITE_AHEAD || buffer[VERSIONS_AT + 1] === WRITE_AHEAD;
  } finally {
    await handle.close();
  }
}

async function copyWithoutLog(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  try {
    await handle.write(Buffer.from([1, 1]), 0, 2, VERSIONS_AT);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a database with `read`. Damage that shows half way ends the reading and is said; a file in which
 * nothing can be read is an `IngestError`.
 */
export async function* readSqlite(
  file: InputFile,
  read: (database: SqliteFile) => Iterable<IngestRecord>,
): AsyncGenerator<IngestRecord> {
  const repeats = new RepeatFilter();
  let count = 0;
  let database: SqliteFile | null = null;
  try {
    database = await SqliteFile.open(file);
    for (const record of read(database)) {
      count++;
      yield repeats.check(record);
    }
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const detail = `${file.name}: the database is damaged or was copied while it was in use (${error.message}); close the application and copy it again.`;
    if (count === 0) throw new IngestError('ingest/corrupt-database', detail);
    yield { type: 'skipped', place: { file: file.name }, reason: 'file/cut-off', detail };
  } finally {
    await database?.close();
  }
}

function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && error.constructor.name === 'SQLite3Error';
}

/** A whole number of any size as SQLite gives it; null for what is none. */
export function numberOf(value: SqliteValue | undefined): number | null {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
}

/** Text, or a number as text; empty for anything else. */
export function stringOf(value: SqliteValue | undefined): string {
  return typeof value === 'string' ? value : numberOf(value) === null ? '' : String(value);
}
