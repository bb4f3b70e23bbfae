import type { Passage, SearchIndex, SearchQuery } from '@tacit/knowledge';
import { randomUUID } from 'node:crypto';

const partSize = 200;

/**
 * A pool in an index, in parts that end where stretches end. Scores do not depend on the parts; a passage can be taken
 * out before its neighbours see it by building one part anew.
 */
export class PartsIndex<Index extends SearchIndex> {
  /** Pools that share an index are told apart. */
  private readonly workspaceId = randomUUID();

  private constructor(
    private readonly index: Index,
    private readonly parts: Passage[][],
  ) {}

  static async of<Index extends SearchIndex>(passages: Passage[], index: Index): Promise<PartsIndex<Index>> {
    const parts: Passage[][] = [];
    for (const passage of passages) {
      const part = parts.at(-1);
      if (part && (part.length < partSize || part.at(-1)?.stretch === passage.stretch)) part.push(passage);
      else parts.push([passage]);
    }
    const held = new PartsIndex(index, parts);
    for (const part of parts.keys()) await held.put(part);
    return held;
  }

  /** Asks the index without a passage; `ask` completes the question. */
  async without<Result>(
    withheld: string | undefined,
    ask: (index: Index, query: Omit<SearchQuery, 'text'>) => Promise<Result>,
  ): Promise<Result> {
    const part = this.parts.findIndex((passages) => passages.some(({ id }) => id === withheld));
    if (part >= 0) await this.put(part, withheld);
    const result = await ask(this.index, {
      workspaceId: this.workspaceId,
      sourceIds: this.parts.map((_, number) => this.sourceIdOf(number)),
      limit: 50,
    });
    if (part >= 0) await this.put(part);
    return result;
  }

  /** Takes the pool out of the index, for the next one. */
  async remove(): Promise<void> {
    for (const part of this.parts.keys()) await this.index.removeSource(this.sourceIdOf(part));
  }

  private sourceIdOf(part: number): string {
    return `${this.workspaceId}-${part}`;
  }

  private put(part: number, withheld?: string): Promise<void> {
    const passages = (this.parts[part] ?? []).filter(({ id }) => id !== withheld);
    const source = { workspaceId: this.workspaceId, sourceId: this.sourceIdOf(part), revision: '1' };
    return this.index.replaceSource(source, inOrder(passages));
  }
}

async function* inOrder(passages: Passage[]): AsyncGenerator<Passage> {
  await Promise.resolve();
  yield* passages;
}
