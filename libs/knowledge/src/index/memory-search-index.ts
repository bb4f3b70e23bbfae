import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { queryTermCounts } from '../analysis/query-terms';
import type { Embedder } from '../embedder';
import { StaticEmbedder } from '../embedders/static-embedder';
import type { Passage } from '../passage';
import { SearchIndex, type SearchHit, type SearchQuery, type SearchResult } from '../search-index';
import { expandTerms } from './expand-term';
import { facetsOf } from './facets';
import { candidatesOf } from './candidates';
import { featuresOf, type Features, weightOf } from './features';
import { Meaning } from './meaning';
import { rank, type Ranked } from './rank';
import { scoreSegments } from './score';
import { passageId, type Segment } from './segment';
import { SegmentBuilder } from './segment-builder';
import { readSegment, writeSegment } from './segment-file';

/** Passages analysed before others get their turn; about two milliseconds. */
const passagesPerTurn = 100;
const extension = '.segment';

/** A candidate with its features, in the order of `featureNames`. */
export interface ExplainedCandidate {
  passageId: string;
  features: Features;
}

/** The index in the process: one segment a source, in memory, and with a directory on disk too. */
export class MemorySearchIndex extends SearchIndex {
  private readonly segments = new Map<string, Segment>();

  private constructor(
    private readonly directory: string | null,
    private readonly embedder: Embedder | null,
  ) {
    super();
  }

  /**
   * @param options.directory where segments are kept between starts; without it nothing outlives the process.
   * Damaged files and files of another version are thrown away: their sources are missing in `revisions()`.
   * @param options.embedder knows meanings; by default the bundled table, null for words alone. It stays the caller's.
   */
  static async open(
    options: { directory?: string; embedder?: Embedder | null } = {},
  ): Promise<MemorySearchIndex> {
    const { directory = null, embedder = StaticEmbedder.open() } = options;
    const index = new MemorySearchIndex(directory, embedder);
    if (options.directory) await index.load(options.directory);
    return index;
  }

  async replaceSource(
    source: { workspaceId: string; sourceId: string; revision: string },
    passages: AsyncIterable<Passage>,
  ): Promise<void> {
    const builder = new SegmentBuilder(source, this.embedder);
    let count = 0;
    for await (const passage of passages) {
      builder.add(passage);
      if (++count % passagesPerTurn !== 0) continue;
      await builder.embed();
      await nextTurn();
    }
    const segment = await builder.finish();
    if (this.directory) writeSegment(this.fileOf(this.directory, source.sourceId), segment);
    this.segments.set(source.sourceId, segment);
  }

  async removeSource(sourceId: string): Promise<void> {
    this.segments.delete(sourceId);
    if (this.directory) await rm(this.fileOf(this.directory, sourceId), { force: true });
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const { scored, words, weights, weight, meanings } = await this.score(query);
    const { offset = 0, limit } = query;
    const { ranked, onlyByMeaning } = rank(query, scored, meanings, weight, offset + limit);
    return {
      hits: ranked.slice(offset).map((found) => asHit(found, weight)),
      total: scored.reduce((sum, one) => sum + one.touched.length, onlyByMeaning),
      terms: Object.fromEntries(
        words.flatMap(({ variants }, i) => variants.map((variant) => [variant, weights[i]!])),
      ),
      ...(query.facets ? { facets: facetsOf(scored) } : {}),
    };
  }

  /** What ranking knows of the candidates of a query: the weights of the features are fitted to it. */
  async explain(query: SearchQuery): Promise<ExplainedCandidate[]> {
    const { scored, weight, meanings } = await this.score(query);
    const candidates = candidatesOf(scored, meanings);
    const features = featuresOf(query.text, candidates, weight);
    return candidates.map(({ scores: { segment }, passage }, i) => ({
      passageId: passageId(segment, passage),
      features: features[i]!,
    }));
  }

  private async score(query: SearchQuery) {
    const allowed = new Set(query.sourceIds);
    const segments = [...allowed]
      .map((sourceId) => this.segments.get(sourceId))
      .filter((segment) => segment !== undefined)
      .filter((segment) => segment.workspaceId === query.workspaceId);
    const words = expandTerms(queryTermCounts(query.text), segments, query.prefix ?? false);
    const { scored, weights } = scoreSegments(segments, words, query);
    const meanings = await this.meanings(segments, query);
    return { scored, words, weights, weight: weightOf(weights), meanings };
  }

  revisions(): Promise<Map<string, string>> {
    const current = [...this.segments].filter(
      ([, { embedderId }]) => embedderId === (this.embedder?.id ?? null),
    );
    return Promise.resolve(new Map(current.map(([id, { revision }]) => [id, revision])));
  }

  /** Segments are written when they are made, so there is nothing left to write. */
  close(): Promise<void> {
    this.segments.clear();
    return Promise.resolve();
  }

  /** Null for a segment whose vectors another embedder made: its words are found until it is put again. */
  private async meanings(segments: Segment[], query: SearchQuery): Promise<(Meaning | null)[]> {
    const none = segments.map(() => null);
    if (!this.embedder || query.by === 'words' || !query.text.trim()) return none;
    const [vector] = await this.embedder.embed([query.text], 'query');
    if (!vector?.some((value) => value !== 0)) return none;
    const { id } = this.embedder;
    return segments.map((segment) => (segment.embedderId === id ? new Meaning(segment, vector) : null));
  }

  private fileOf(directory: string, sourceId: string): string {
    return join(directory, `${encodeURIComponent(sourceId)}${extension}`);
  }

  private async load(directory: string): Promise<void> {
    await mkdir(directory, { recursive: true });
    for (const name of await readdir(directory)) {
      const path = join(directory, name);
      const segment = name.endsWith(extension) ? readSegment(path) : undefined;
      if (segment) this.segments.set(segment.sourceId, segment);
      else await rm(path, { recursive: true, force: true });
      await nextTurn();
    }
  }
}

function asHit({ scores, meaning, passage, score }: Ranked, weight: number): SearchHit {
  const { segment, covered, coveredOwn } = scores;
  const handle = segment.handleOf[passage]!;
  const at = segment.at[passage]!;
  return {
    passageId: passageId(segment, passage),
    sourceId: segment.sourceId,
    containerId: segment.containers[segment.containerOf[passage]!]!,
    stretch: segment.stretches[segment.stretchOf[passage]!]!,
    ordinal: segment.ordinals[passage]!,
    handleId: handle < 0 ? null : segment.handles[handle]!,
    at: Number.isNaN(at) ? null : at,
    score,
    coverage: Math.min(1, covered[passage]! / weight),
    ownCoverage: Math.min(1, coveredOwn[passage]! / weight),
    similarity: meaning?.own(passage) ?? 0,
  };
}
