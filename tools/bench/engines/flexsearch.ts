import { queryTerms, type Passage } from '@tacit/knowledge';
import { type Engine, type EngineQuery, hits } from './engine';
import { peer } from '../peer';
import { wordsOf } from './words';

interface Documents {
  add(entry: { id: string; words: string; container: string }): void;
  remove(id: string): void;
  search(words: string, options: object): { result: string[] }[];
}

interface FlexSearch {
  Document: new (options: object) => Documents;
}

/**
 * FlexSearch: words by position, without a weight of rare words. With `fastupdate`, or removing a thousand takes half a
 * minute; but with it, what is exported cannot be imported.
 */
export class FlexsearchEngine implements Engine {
  readonly name = 'flexsearch';
  readonly can = ['keyword', 'question', 'filtered'] as const;
  private readonly index: Documents;

  private constructor(library: FlexSearch) {
    this.index = new library.Document({
      fastupdate: true,
      document: {
        id: 'id',
        store: false,
        index: [{ field: 'words', tokenize: 'strict', encode: (words: string) => words.split(' ') }],
        tag: [{ field: 'container' }],
      },
    });
  }

  static open(): FlexsearchEngine | undefined {
    const library = peer<FlexSearch>('flexsearch');
    return library && new FlexsearchEngine(library);
  }

  async build(passages: Iterable<Passage>): Promise<void> {
    for (const passage of passages) {
      const { id, containerId: container } = passage;
      this.index.add({ id, container, words: wordsOf(passage).join(' ') });
    }
    await Promise.resolve();
  }

  search({ text, containerId }: EngineQuery): Promise<string[]> {
    const found = this.index.search(queryTerms(text).join(' '), {
      limit: hits,
      suggest: true,
      ...(containerId !== undefined && { tag: { container: containerId } }),
    });
    return Promise.resolve(found[0]?.result ?? []);
  }

  add(passages: Passage[]): Promise<void> {
    return this.build(passages);
  }

  async remove(passages: Passage[]): Promise<void> {
    for (const { id } of passages) this.index.remove(id);
    await Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
