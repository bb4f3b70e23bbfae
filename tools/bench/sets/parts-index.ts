import { type Embedder, MemorySearchIndex, type Passage, type SearchQuery } from '@tacit/knowledge';

const partSize = 200;

/**
 * A pool in the product's index, in parts that end where stretches end. Scores do not depend on the parts; a
 * passage can be taken out before its neighbours see it by building one part anew.
 */
export class PartsIndex {
  readonly sourceIds: string[];

  private constructor(
    readonly index: MemorySearchIndex,
    private readonly parts: Passage[][],
  ) {
    this.sourceIds = parts.map((_, part) => String(part));
  }

  static async of(passages: Passage[], embedder?: Embedder): Promise<PartsIndex> {
    const parts: Passage[][] = [];
    for (const passage of passages) {
      const part = parts.at(-1);
      if (part && (part.length < partSize || part.at(-1)?.stretch === passage.stretch)) part.push(passage);
      else parts.push([passage]);
    }
    const index = new PartsIndex(await MemorySearchIndex.open({ embedder }), parts);
    for (const part of parts.keys()) await index.put(part);
    return index;
  }

  /** Asks the index without a passage; `ask` completes the question. */
  async without<Result>(
    withheld: string | undefined,
    ask: (index: MemorySearchIndex, query: Omit<SearchQuery, 'text'>) => Promise<Result>,
  ): Promise<Result> {
    const part = this.parts.findIndex((passages) => passages.some(({ id }) => id === withheld));
    if (part >= 0) await this.put(part, withheld);
    const result = await ask(this.index, { workspaceId: 'bench', sourceIds: this.sourceIds, limit: 50 });
    if (part >= 0) await this.put(part);
    return result;
  }

  private put(part: number, withheld?: string): Promise<void> {
    const passages = (this.parts[part] ?? []).filter(({ id }) => id !== withheld);
    const source = { workspaceId: 'bench', sourceId: String(part), revision: '1' };
    return this.index.replaceSource(source, inOrder(passages));
  }
}

async function* inOrder(passages: Passage[]): AsyncGenerator<Passage> {
  await Promise.resolve();
  yield* passages;
}
