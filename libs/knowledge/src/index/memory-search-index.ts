import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { queryTermCounts } from '../analysis/query-terms';
import type { Embedder } from '../embedder';
import { StaticEmbedder } from '../embedders/static-embedder';
import type { Passage } from '../passage';
import { SearchIndex, type SearchQuery, type SearchResult } from '../search-index';
import { expandTerms } from './expand-term';
import { candidatesOf } from './candidates';
import { featuresOf, type Features, weightOf } from './features';
import { Meaning } from './meaning';
import type { SegmentSource } from './pieces';
import { resultOf } from './results';
import { scoreSegments } from './score';
import { passageId, type Segment } from './segment';
import { readSegments } from './read-segments';
import { buildSegments, type SourceSegments, vectorBytesOf } from './source-segments';

/** Vectors of a quarter of a million passages; those of more are left on disk and read when they are compared. */
const vectorBytesInMemory = 64 * 2 ** 20;
const extension = '.segment';

/** A candidate with its features, in the order of `featureNames`. */
export interface ExplainedCandidate {
  passageId: string;
  features: Features;
}

export interface IndexOptions {
  /**
   * Where segments are kept between starts; without it nothing outlives the process. Damaged files and files of
   * another version are thrown away: their sources are missing in `revisions()`.
   */
  directory?: string;
  /** Knows meanings; the bundled table unless told, null for words alone. It stays the caller's. */
  embedder?: Embedder | null;
  /** Vectors kept in memory at most, where there is a directory for the others; 64 MiB unless told. */
  vectorBytes?: number;
  /** As in `buildSegments`. */
  passagesPerSegment?: number;
}

/** The index in the process: the segments of each source in memory, and with a directory on disk too. */
export class MemorySearchIndex extends SearchIndex {
  private readonly sources = new Map<string, SourceSegments>();
  private readonly embedder: Embedder | null;

  private constructor(private readonly options: IndexOptions) {
    super();
    this.embedder = options.embedder === undefined ? StaticEmbedder.open() : options.embedder;
  }

  static async open(options: IndexOptions = {}): Promise<MemorySearchIndex> {
    const index = new MemorySearchIndex(options);
    if (options.directory) await index.load(options.directory);
    return index;
  }

  async replaceSource(source: SegmentSource, passages: AsyncIterable<Passage>): Promise<void> {
    const { sourceId } = source;
    const built = await buildSegments(source, passages, {
      embedder: this.embedder,
      path: this.fileOf(sourceId),
      hasRoom: this.roomForVectors(sourceId),
      limit: this.options.passagesPerSegment,
    });
    const before = this.sources.get(sourceId);
    this.sources.set(sourceId, built);
    await before?.file?.close();
  }

  async removeSource(sourceId: string): Promise<void> {
    const before = this.sources.get(sourceId);
    this.sources.delete(sourceId);
    await before?.file?.close();
    const path = this.fileOf(sourceId);
    if (path) await rm(path, { force: true });
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const vector = await this.vectorOf(query);
    const { words, found, meanings } = this.score(query, vector);
    return resultOf(query, words, found, meanings);
  }

  /** What ranking knows of the candidates of a query: the weights of the features are fitted to it. */
  async explain(query: SearchQuery): Promise<ExplainedCandidate[]> {
    const vector = await this.vectorOf(query);
    const { found, meanings } = this.score(query, vector);
    const candidates = candidatesOf(found.scored, meanings);
    const features = featuresOf(query.text, candidates, weightOf(found.weights));
    return candidates.map(({ scores: { segment }, passage }, i) => ({
      passageId: passageId(segment, passage),
      features: features[i]!,
    }));
  }

  /**
   * From here to the result there is no pause: in one, a source may be replaced and its file closed, and another query
   * would fill the columns of scores anew.
   */
  private score(query: SearchQuery, vector: Float32Array | null) {
    const segments = [...new Set(query.sourceIds)]
      .flatMap((sourceId) => this.sources.get(sourceId)?.segments ?? [])
      .filter((segment) => segment.workspaceId === query.workspaceId);
    const words = expandTerms(queryTermCounts(query.text), segments, query.prefix ?? false);
    const found = scoreSegments(segments, words, query);
    return { words, found, meanings: this.meanings(segments, vector) };
  }

  revisions(): Promise<Map<string, string>> {
    const id = this.embedder?.id ?? null;
    const current = [...this.sources].flatMap(
      ([
        sourceId,
        {
          segments: [first],
        },
      ]): [string, string][] => (first?.embedderId === id ? [[sourceId, first.revision]] : []),
    );
    return Promise.resolve(new Map(current));
  }

  /** Segments are written when they are made, so there is nothing left to write. */
  async close(): Promise<void> {
    const held = [...this.sources.values()];
    this.sources.clear();
    for (const { file } of held) await file?.close();
  }

  private async vectorOf({ text, by }: SearchQuery): Promise<Float32Array | null> {
    if (!this.embedder || by === 'words' || !text.trim()) return null;
    const [vector] = await this.embedder.embed([text], 'query');
    return vector?.some((value) => value !== 0) ? vector : null;
  }

  /** Null for a segment whose vectors another embedder made: its words are found until it is put again. */
  private meanings(segments: Segment[], vector: Float32Array | null): (Meaning | null)[] {
    const id = this.embedder?.id;
    return segments.map((segment) =>
      vector && segment.embedderId === id ? new Meaning(segment, vector) : null,
    );
  }

  /** Whether vectors still fit in memory, beside those of all sources but the one that is put now. */
  private roomForVectors(sourceId: string): (bytes: number) => boolean {
    const limit = this.options.vectorBytes ?? vectorBytesInMemory;
    const others = [...this.sources].filter(([id]) => id !== sourceId);
    let taken = others.reduce((sum, [, held]) => sum + vectorBytesOf(held), 0);
    return (bytes) => {
      const hasRoom = taken + bytes <= limit;
      if (hasRoom) taken += bytes;
      return hasRoom;
    };
  }

  private fileOf(sourceId: string): string | null {
    const { directory } = this.options;
    return directory ? join(directory, `${encodeURIComponent(sourceId)}${extension}`) : null;
  }

  private async load(directory: string): Promise<void> {
    await mkdir(directory, { recursive: true });
    const hasRoom = this.roomForVectors('');
    for (const name of await readdir(directory)) {
      const path = join(directory, name);
      const held = name.endsWith(extension) ? await readSegments(path, hasRoom) : undefined;
      const sourceId = held?.segments[0]?.sourceId;
      if (held && sourceId !== undefined) this.sources.set(sourceId, held);
      else await rm(path, { recursive: true, force: true });
    }
  }
}
