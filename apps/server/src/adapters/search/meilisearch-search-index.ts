import {
  CorpusStatistics,
  type Embedder,
  type Passage,
  piecesOf,
  searchCandidates,
  SearchIndex,
  type SearchQuery,
  type SearchResult,
  segmentOf,
  StatisticsCounter,
} from '@tacit/knowledge';
import { randomBytes } from 'node:crypto';
import { candidateQueries } from './meilisearch-candidates';
import { documentsOf } from './meilisearch-documents';
import { PieceCache } from './meilisearch-pieces';
import { comparable, compared, oneOf } from './meilisearch-filter';
import { done, MeilisearchIndexes } from './meilisearch-indexes';
import {
  documentIdOf,
  everySource,
  heldFields,
  type HeldSource,
  packStatistics,
  StatisticsCache,
} from './meilisearch-sources';

/** A source that is replaced while it is searched is searched again; more often than this nobody replaces it. */
const mostAttempts = 5;
const passagesAtOnce = 500;
/** Writes that wait for Meilisearch, which takes several together. */
const mostWaiting = 8;
/**
 * Meilisearch finds the passages worth looking at, among more than one process can hold; ours ranks them with their
 * neighbours, by statistics of all that the asker may read.
 */
export class MeilisearchSearchIndex extends SearchIndex {
  private readonly statistics = new StatisticsCache();
  private readonly pieces: PieceCache;

  private constructor(
    private readonly indexes: MeilisearchIndexes,
    private readonly embedder: Embedder,
  ) {
    super();
    this.pieces = new PieceCache(indexes.serving.passages, embedder);
  }

  /**
   * @param server.prefix begins the names of the indexes, which tells installations apart
   * @throws Error that names MEILI_URL or MEILI_KEY where the server cannot be used
   */
  static async connect(
    server: { url: string; key: string | null; prefix: string },
    embedder: Embedder,
  ): Promise<MeilisearchSearchIndex> {
    return new MeilisearchSearchIndex(await MeilisearchIndexes.connect(server, embedder), embedder);
  }

  async replaceSource(
    source: { workspaceId: string; sourceId: string; revision: string },
    passages: AsyncIterable<Passage>,
  ): Promise<void> {
    const written = await this.indexes.writing();
    const part = randomBytes(12).toString('hex');
    const counter = new StatisticsCounter();
    const place = { part, pieces: 0, passages: 0 };
    let waiting: Promise<void>[] = [];
    for await (const pieces of portionsOf(piecesOf(passages))) {
      const segment = await segmentOf(source, pieces, this.embedder);
      counter.add(segment);
      const documents = documentsOf(pieces, segment, place, this.indexes.embedder);
      place.pieces += pieces.length;
      place.passages += documents.length;
      waiting.push(done(written.passages.addDocuments(documents)));
      if (waiting.length < mostWaiting) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    const statistics = await packStatistics(counter.finish());
    const { workspaceId, sourceId, revision } = source;
    const held = { workspaceId, sourceId, revision, embedderId: this.embedder.id, part };
    await done(
      written.sources.addDocuments([{ ...asWritten(held), id: documentIdOf(sourceId), statistics }]),
    );
    // What an interrupted attempt left behind, too.
    const others = `${oneOf('sourceId', [sourceId])} AND part != ${part}`;
    await done(written.passages.deleteDocuments({ filter: others }));
    await this.indexes.finishRebuild();
  }

  async removeSource(sourceId: string): Promise<void> {
    for (const { passages, sources } of new Set([this.indexes.serving, await this.indexes.writing()])) {
      await done(sources.deleteDocuments([documentIdOf(sourceId)]));
      await done(passages.deleteDocuments({ filter: oneOf('sourceId', [sourceId]) }));
    }
    await this.indexes.finishRebuild();
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    if (query.sourceIds.length === 0 || !query.text.trim()) return nothing(query);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const found = await this.searchOnce(query);
      if (found) return found;
    }
    throw new Error('Meilisearch: the sources searched were replaced again and again; search again');
  }

  async revisions(): Promise<Map<string, string>> {
    const { sources } = await this.indexes.writing();
    const held = (await everySource(sources, heldFields)).map(asRead);
    const current = held.filter(({ embedderId }) => embedderId === this.embedder.id);
    return new Map(current.map(({ sourceId, revision }) => [sourceId, revision]));
  }

  close(): Promise<void> {
    this.pieces.clear();
    return Promise.resolve();
  }

  /** Undefined where a source was replaced meanwhile: some of it may be the old one, some already gone. */
  private async searchOnce(query: SearchQuery): Promise<SearchResult | undefined> {
    const { passages, sources } = this.indexes.serving;
    const readable = `${oneOf('workspaceId', [query.workspaceId])} AND ${oneOf('sourceId', query.sourceIds)}`;
    const held = (await everySource(sources, heldFields, readable)).map(asRead);
    if (held.length === 0) return nothing(query);
    const corpus = new CorpusStatistics(await this.statistics.of(sources, held));
    const parts = held.map(({ part }) => part);
    const vector = await this.vectorOf(query, held);
    const meaning = vector && { vector, embedder: this.indexes.embedder };
    const asked = candidateQueries(query, passages.uid, parts, corpus, meaning);
    if (asked.byWords.length + asked.byMeaning.length === 0) return nothing(query);
    const { results } = await this.indexes.client.multiSearch<
      { queries: typeof asked.byWords },
      { piece: string }
    >({ queries: [...asked.byWords, ...asked.byMeaning] });
    const pieces = new Set(results.flatMap(({ hits }) => hits.map(({ piece }) => piece)));
    const segments = await this.pieces.segmentsOf([...pieces], held);
    const now = await everySource(sources, ['part'], readable);
    const isCurrent = now.length === held.length && now.every(({ part }) => parts.includes(part));
    if (!segments || !isCurrent) return undefined;

    const found = searchCandidates(query, segments, corpus, vector);
    const [words] = results.slice(0, asked.byWords.length);
    if (!words || words.hits.length < asked.limit) return found;
    // More matches than were looked at: Meilisearch has counted them.
    const facets = query.facets && words.facetDistribution ? facetsOf(words.facetDistribution) : found.facets;
    return {
      ...found,
      total: Math.max(found.total, words.estimatedTotalHits ?? 0),
      ...(facets && { facets }),
    };
  }

  /** Null where words alone are asked, the model knows none of them, or sources have vectors of another model. */
  private async vectorOf({ text, by }: SearchQuery, held: HeldSource[]): Promise<Float32Array | null> {
    if (by === 'words' || held.some(({ embedderId }) => embedderId !== this.embedder.id)) return null;
    const [vector] = await this.embedder.embed([text], 'query');
    return vector?.some((value) => value !== 0) ? vector : null;
  }
}

async function* portionsOf(pieces: AsyncIterable<Passage[]>): AsyncGenerator<Passage[][]> {
  let portion: Passage[][] = [];
  let count = 0;
  for await (const piece of pieces) {
    portion.push(piece);
    count += piece.length;
    if (count < passagesAtOnce) continue;
    yield portion;
    [portion, count] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}

const nothing = ({ facets }: SearchQuery): SearchResult => ({
  ...{ hits: [], total: 0, terms: {} },
  ...(facets && { facets: facetsOf({}) }),
});

const asWritten = (held: HeldSource): HeldSource => ({
  ...held,
  workspaceId: comparable(held.workspaceId),
  sourceId: comparable(held.sourceId),
});

const asRead = (held: HeldSource): HeldSource => ({
  ...held,
  workspaceId: compared(held.workspaceId),
  sourceId: compared(held.sourceId),
});

function facetsOf(distribution: Record<string, Record<string, number>>): NonNullable<SearchResult['facets']> {
  const counts = (attribute: string): Map<string, number> =>
    new Map(Object.entries(distribution[attribute] ?? {}).map(([value, count]) => [compared(value), count]));
  return {
    sources: counts('sourceId'),
    handles: counts('handleId'),
    kinds: counts('kind') as Map<Passage['kind'], number>,
  };
}
