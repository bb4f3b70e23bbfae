import { queryTerms, type Passage } from '@tacit/knowledge';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, type EngineQuery, hits, slices } from './engine';
import { peer } from '../peer';
import { timeOf, wordsOf } from './words';

type Database = object;

interface Orama {
  create(options: object): Database;
  insertMultiple(database: Database, documents: object[], batch: number): Promise<unknown>;
  removeMultiple(database: Database, ids: string[]): Promise<unknown>;
  search(database: Database, query: object): Promise<{ hits: { id: string }[] }>;
  save(database: Database): unknown;
  load(database: Database, raw: unknown): void;
}

const batch = 1_000;

/** Orama: BM25; every word is a beginning too, which cannot be switched off for questions. */
export class OramaEngine implements Engine {
  readonly name = 'orama';
  readonly can = slices;
  private database: Database;

  private constructor(private readonly library: Orama) {
    this.database = this.empty();
  }

  static open(): OramaEngine | undefined {
    const library = peer<Orama>('@orama/orama');
    return library && new OramaEngine(library);
  }

  async build(passages: Iterable<Passage>): Promise<void> {
    let documents: object[] = [];
    const insert = async (): Promise<void> => {
      await this.library.insertMultiple(this.database, documents, batch);
      documents = [];
    };
    for (const passage of passages) {
      const { id, containerId: container } = passage;
      documents.push({ id, container, words: wordsOf(passage).join(' ') });
      if (documents.length === batch) await insert();
    }
    await insert();
  }

  async search({ text, containerId, typo }: EngineQuery): Promise<string[]> {
    const found = await this.library.search(this.database, {
      term: queryTerms(text).join(' '),
      properties: ['words'],
      limit: hits,
      ...(typo && { tolerance: 1 }),
      ...(containerId !== undefined && { where: { container: { eq: containerId } } }),
    });
    return found.hits.map(({ id }) => id);
  }

  add(passages: Passage[]): Promise<void> {
    return this.build(passages);
  }

  async remove(passages: Passage[]): Promise<void> {
    await this.library.removeMultiple(
      this.database,
      passages.map(({ id }) => id),
    );
  }

  save(folder: string): Promise<number> {
    return timeOf(() =>
      writeFileSync(join(folder, 'orama.json'), JSON.stringify(this.library.save(this.database))),
    );
  }

  async load(folder: string): Promise<void> {
    this.database = this.empty();
    this.library.load(this.database, JSON.parse(readFileSync(join(folder, 'orama.json'), 'utf8')));
    await Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private empty(): Database {
    const tokenizer = {
      language: 'english',
      normalizationCache: new Map(),
      tokenize: (words: string) => [...new Set(words.split(' '))],
    };
    return this.library.create({
      schema: { words: 'string', container: 'enum' },
      components: { tokenizer },
    });
  }
}
