import { queryTerms, type Passage } from '@tacit/knowledge';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, type EngineQuery, hits } from './engine';
import { peer } from '../peer';
import { wordsOf } from './words';

interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): { id: string }[];
}

interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

type Libsql = new (path: string) => Database;

const file = 'passages.sqlite';

/** SQLite's FTS5 (libsql): BM25 in SQL, in a file. */
export class SqliteFts5Engine implements Engine {
  readonly name = 'sqlite-fts5';
  readonly can = ['keyword', 'question', 'filtered', 'prefix'] as const;
  private database: Database;

  private constructor(
    private readonly library: Libsql,
    private readonly folder: string,
  ) {
    this.database = this.open(folder);
    this.database.exec(
      `create virtual table passage using fts5(id unindexed, container unindexed, words, tokenize = 'unicode61')`,
    );
  }

  static open(folder: string): SqliteFts5Engine | undefined {
    const library = peer<Libsql>('libsql');
    return library && new SqliteFts5Engine(library, folder);
  }

  async build(passages: Iterable<Passage>): Promise<void> {
    const insert = this.database.prepare('insert into passage values (?, ?, ?)');
    this.database.exec('begin');
    for (const passage of passages) {
      insert.run(passage.id, passage.containerId, wordsOf(passage).join(' '));
    }
    this.database.exec('commit');
    await Promise.resolve();
  }

  search({ text, containerId, prefix }: EngineQuery): Promise<string[]> {
    const quoted = queryTerms(text).map((term) => `"${term.replaceAll('"', '""')}"`);
    if (quoted.length === 0) return Promise.resolve([]);
    const words = quoted.join(' OR ') + (prefix ? '*' : '');
    const where = containerId === undefined ? '' : 'and container = ?';
    const found = this.database
      .prepare(`select id from passage where passage match ? ${where} order by rank limit ${hits}`)
      .all(words, ...(containerId === undefined ? [] : [containerId]));
    return Promise.resolve(found.map(({ id }) => id));
  }

  add(passages: Passage[]): Promise<void> {
    return this.build(passages);
  }

  async remove(passages: Passage[]): Promise<void> {
    this.database.exec('begin');
    const remove = this.database.prepare(
      'delete from passage where rowid = (select max(rowid) from passage)',
    );
    for (const _ of passages) remove.run();
    this.database.exec('commit');
    await Promise.resolve();
  }

  /** Everything is in the file as soon as it is committed. */
  async load(folder: string): Promise<void> {
    this.database.close();
    copyFileSync(join(this.folder, file), join(folder, file));
    this.database = this.open(folder);
    this.database.prepare('select id from passage limit 1').all();
    await Promise.resolve();
  }

  async close(): Promise<void> {
    this.database.close();
    await Promise.resolve();
  }

  private open(folder: string): Database {
    return new this.library(join(folder, file));
  }
}
