import { queryTerms, type Passage } from '@tacit/knowledge';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, type EngineQuery, hits, slices } from './engine';
import { peer } from '../peer';
import { timeOf, wordsOf } from './words';

interface Entry {
  id: string;
  words: string;
  container: string;
}

interface Index {
  add(entry: Entry): void;
  discard(id: string): void;
  search(words: string, options: object): { id: string }[];
  toJSON(): unknown;
}

interface MiniSearch {
  new (options: object): Index;
  loadJSON(json: string, options: object): Index;
}

const options = {
  fields: ['words'],
  storeFields: ['container'],
  tokenize: (words: string) => words.split(' '),
  processTerm: (term: string) => term || null,
};

/** MiniSearch: BM25+ over a radix tree of words. */
export class MinisearchEngine implements Engine {
  readonly name = 'minisearch';
  readonly can = slices;
  private index: Index;

  private constructor(private readonly library: MiniSearch) {
    this.index = new library(options);
  }

  static open(): MinisearchEngine | undefined {
    const library = peer<MiniSearch>('minisearch');
    return library && new MinisearchEngine(library);
  }

  async build(passages: Iterable<Passage>): Promise<void> {
    for (const passage of passages) this.index.add(asEntry(passage));
    await Promise.resolve();
  }

  search({ text, containerId, prefix = false, typo = false }: EngineQuery): Promise<string[]> {
    const words = queryTerms(text);
    const found = this.index.search(words.join(' '), {
      prefix: prefix ? (_: string, at: number, all: string[]) => at === all.length - 1 : false,
      fuzzy: typo && ((term: string) => mistakesIn(term)),
      ...(containerId !== undefined && {
        filter: ({ container }: { container?: string }) => container === containerId,
      }),
    });
    return Promise.resolve(found.slice(0, hits).map(({ id }) => id));
  }

  add(passages: Passage[]): Promise<void> {
    return this.build(passages);
  }

  async remove(passages: Passage[]): Promise<void> {
    for (const { id } of passages) this.index.discard(id);
    await Promise.resolve();
  }

  save(folder: string): Promise<number> {
    return timeOf(() => writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(this.index.toJSON())));
  }

  async load(folder: string): Promise<void> {
    this.index = this.library.loadJSON(readFileSync(join(folder, 'minisearch.json'), 'utf8'), options);
    await Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** As many as ours forgives. */
const mistakesIn = (term: string): number | false => (term.length >= 9 ? 2 : term.length >= 5 ? 1 : false);

const asEntry = (passage: Passage): Entry => ({
  id: passage.id,
  words: wordsOf(passage).join(' '),
  container: passage.containerId,
});
