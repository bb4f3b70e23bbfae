import { queryTerms, type Passage } from '@tacit/knowledge';
import { type Engine, type EngineQuery, hits } from './engine';
import { peer } from '../peer';
import { wordsOf } from './words';

interface Query {
  fullTextSearch(query: object): Query;
  where(sql: string): Query;
  select(columns: string[]): Query;
  limit(count: number): Query;
  toArray(): Promise<{ id: string }[]>;
}

interface Table {
  add(rows: object[]): Promise<unknown>;
  delete(where: string): Promise<unknown>;
  createIndex(column: string, options: object): Promise<unknown>;
  optimize(): Promise<unknown>;
  query(): Query;
  close(): void;
}

interface Connection {
  createTable(name: string, rows: object[]): Promise<Table>;
  openTable(name: string): Promise<Table>;
}

interface LanceDb {
  connect(folder: string): Promise<Connection>;
  Index: { fts(options: object): unknown; bitmap(): unknown };
  MatchQuery: new (words: string, column: string, options: object) => object;
}

const batch = 10_000;

/** LanceDB: full-text search over columns on disk. */
export class LancedbEngine implements Engine {
  readonly name = 'lancedb';
  readonly can = ['keyword', 'question', 'filtered', 'typo'] as const;
  private table?: Table;

  private constructor(
    private readonly library: LanceDb,
    private readonly folder: string,
  ) {}

  static open(folder: string): LancedbEngine | undefined {
    process.env.LANCE_LOG ??= 'error';
    const library = peer<LanceDb>('@lancedb/lancedb');
    return library && new LancedbEngine(library, folder);
  }

  async build(passages: Iterable<Passage>): Promise<void> {
    const connection = await this.library.connect(this.folder);
    for (const rows of batches(passages)) {
      if (this.table) await this.table.add(rows);
      else this.table = await connection.createTable('passage', rows);
    }
    const { Index } = this.library;
    const words = { baseTokenizer: 'whitespace', stem: false, removeStopWords: false, asciiFolding: false };
    await this.opened.createIndex('words', { config: Index.fts({ ...words, withPosition: false }) });
    await this.opened.createIndex('container', { config: Index.bitmap() });
  }

  async search({ text, containerId, typo }: EngineQuery): Promise<string[]> {
    const words = queryTerms(text).join(' ');
    const match = new this.library.MatchQuery(words, 'words', { fuzziness: typo ? 1 : 0 });
    const query = this.opened.query().fullTextSearch(match);
    const filtered = containerId === undefined ? query : query.where(`container = '${containerId}'`);
    return (await filtered.select(['id', '_score']).limit(hits).toArray()).map(({ id }) => id);
  }

  async add(passages: Passage[]): Promise<void> {
    for (const rows of batches(passages)) await this.opened.add(rows);
    // Without it, new rows are scanned one by one.
    await this.opened.optimize();
  }

  async remove(passages: Passage[]): Promise<void> {
    await this.opened.delete(`id in (${passages.map(({ id }) => `'${id}'`).join(', ')})`);
  }

  /** Everything is in the folder as soon as it is added. */
  async load(): Promise<void> {
    this.opened.close();
    this.table = await (await this.library.connect(this.folder)).openTable('passage');
  }

  async close(): Promise<void> {
    this.table?.close();
    await Promise.resolve();
  }

  private get opened(): Table {
    if (!this.table) throw new Error('lancedb is not built.');
    return this.table;
  }
}

function* batches(passages: Iterable<Passage>): Generator<object[]> {
  let rows: object[] = [];
  for (const passage of passages) {
    rows.push({ id: passage.id, container: passage.containerId, words: wordsOf(passage).join(' ') });
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
