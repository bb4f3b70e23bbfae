import { MemorySearchIndex, type Passage } from '@tacit/knowledge';
import { readSegments, SegmentFileWriter } from '@tacit/knowledge/testing';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, type EngineQuery, hits, slices } from './engine';
import { timeOf } from './words';

const workspaceId = 'bench';

/** Our index as the product has it: words, neighbours and meaning, a file for each source. */
export class Tacit implements Engine {
  readonly name: string = 'tacit';
  readonly can = slices;
  protected index?: MemorySearchIndex;
  private readonly sourceIds = new Set<string>();

  /** @param directory where it is kept while it is built */
  constructor(private readonly directory: string) {}

  async build(passages: Iterable<Passage>): Promise<void> {
    this.index = await this.open(this.directory);
    for (const source of bySource(passages)) await this.add(source);
  }

  async search({ text, containerId, prefix }: EngineQuery): Promise<string[]> {
    const found = await this.opened.search({
      workspaceId,
      text,
      sourceIds: [...this.sourceIds],
      limit: hits,
      ...(containerId !== undefined && { containerIds: [containerId] }),
      ...(prefix && { prefix }),
    });
    return found.hits.map(({ passageId }) => passageId);
  }

  async add(passages: Passage[]): Promise<void> {
    const sourceId = passages[0]?.sourceId ?? '';
    this.sourceIds.add(sourceId);
    await this.opened.replaceSource({ workspaceId, sourceId, revision: '1' }, this.inOrder(passages));
  }

  async remove([passage]: Passage[]): Promise<void> {
    if (!passage) return;
    this.sourceIds.delete(passage.sourceId);
    await this.opened.removeSource(passage.sourceId);
  }

  /** What writing alone takes: while building, every source is written as it comes, between everything else. */
  async save(folder: string): Promise<number> {
    let ms = 0;
    for (const name of readdirSync(this.directory)) {
      const read = await readSegments(join(this.directory, name), () => true);
      if (!read) throw new Error(`${name} cannot be read back.`);
      ms += await timeOf(async () => {
        const writer = await SegmentFileWriter.open(join(folder, name));
        for (const segment of read.segments) await writer.append(segment);
        await (await writer.finish()).close();
      });
    }
    return ms;
  }

  async load(folder = this.directory): Promise<void> {
    this.index = await this.open(folder);
    for (const sourceId of (await this.index.revisions()).keys()) this.sourceIds.add(sourceId);
  }

  async close(): Promise<void> {
    await this.index?.close();
  }

  protected open(directory: string): Promise<MemorySearchIndex> {
    return MemorySearchIndex.open({ directory });
  }

  protected async *inOrder(passages: Passage[]): AsyncGenerator<Passage> {
    await Promise.resolve();
    yield* passages;
  }

  private get opened(): MemorySearchIndex {
    if (!this.index) throw new Error(`${this.name} is neither built nor loaded.`);
    return this.index;
  }
}

/** The same index doing what the others do: each passage alone and its words, no neighbours, no meaning. */
export class TacitOwn extends Tacit {
  override readonly name = 'tacit-own';

  protected override open(directory: string): Promise<MemorySearchIndex> {
    return MemorySearchIndex.open({ directory, embedder: null });
  }

  protected override async *inOrder(passages: Passage[]): AsyncGenerator<Passage> {
    await Promise.resolve();
    for (const passage of passages) yield { ...passage, stretch: passage.id, ordinal: 0 };
  }
}

function* bySource(passages: Iterable<Passage>): Generator<Passage[]> {
  let source: Passage[] = [];
  for (const passage of passages) {
    if (source.length > 0 && source[0]?.sourceId !== passage.sourceId) {
      yield source;
      source = [];
    }
    source.push(passage);
  }
  if (source.length > 0) yield source;
}
