import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import type { SqliteRow } from '../sqlite-file';

/** A database with these tables (`table(column type, ...)`) and rows, as the bytes of its file. */
export function buildSqlite(tables: string[], rows: [table: string, row: SqliteRow][]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-build-'));
  try {
    const path = join(folder, 'database');
    const database = new Database(path);
    // Nobody loses this file in a power failure, and nobody else opens it.
    database.exec('pragma synchronous = off; pragma journal_mode = off; pragma locking_mode = exclusive;');
    database.exec(`begin;${tables.map((table) => `create table ${table};`).join('')}`);
    for (const [table, row] of rows) {
      const columns = Object.keys(row);
      const marks = columns.map(() => '?').join(', ');
      database.run(`insert into ${table} (${columns.join(', ')}) values (${marks})`, Object.values(row));
    }
    database.exec('commit');
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The archive of a text without styles. */
export function buildTypedstream(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length =
    bytes.length < 0x80
      ? Buffer.from([bytes.length])
      : Buffer.from([0x81, bytes.length & 0xff, bytes.length >> 8]);
  const head =
    '\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\0\x84\x84\x08NSObject\0\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+';
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    length,
    bytes,
    Buffer.from([0x86, 0x84, 0x02, 0x69, 0x49, 0x01]),
  ]);
}
