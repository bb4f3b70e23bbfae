import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { queryTermCounts } from '../analysis/query-terms';
import type { Passage } from '../passage';
import { SearchIndex, type SearchHit, type SearchQuery, type SearchResult } from '../search-index';
import { expandTerms } from './expand-term';
import { facetsOf } from './facets';
import { scoreSegments, type Scored } from './score';
import { passageId, type Segment } from './segment';
import { SegmentBuilder } from './segment-builder';
import { readSegment, writeSegment } from './segment-file';

/** Passages analysed before others get their turn; about two milliseconds. */
const passagesPerTurn = 100;
const extension = '.segment';

/** The index in the process: one segment a source, in memory, and with a directory on disk too. */
export class MemorySearchIndex extends SearchIndex {
  private readonly segments = new Map<string, Segment>();

  private constructor(private readonly directory: string | null) {
    super();
  }

  /**
   * @param options.directory where segments are kept between starts; without it nothing outlives the process.
   * Damaged files and files of another version are thrown away: their sources are missing in `revisions()`.
   */
  static async open(options: { directory?: string } = {}): Promise<MemorySearchIndex> {
    const index = new MemorySearchIndex(options.directory ?? null);
    if (options.directory) await index.load(options.directory);
    return index;
  }

  async replaceSource(
    source: { workspaceId: string; sourceId: string; revision: string },
    passages: AsyncIterable<Passage>,
  ): Promise<void> {
    const builder = new SegmentBuilder(source);
    let count = 0;
    for await (const passage of passages) {
      builder.add(passage);
      if (++count % passagesPerTurn === 0) await nextTurn();
    }
    const segment = builder.finish();
    if (this.directory) writeSegment(this.fileOf(this.directory, source.sourceId), segment);
    this.segments.set(source.sourceId, segment);
  }

  async removeSource(sourceId: string): Promise<void> {
    this.segments.delete(sourceId);
    if (this.directory) await rm(this.fileOf(this.directory, sourceId), { force: true });
  }

  search(query: SearchQuery): Promise<SearchResult> {
    const allowed = new Set(query.sourceIds);
    const segments = [...allowed]
      .map((sourceId) => this.segments.get(sourceId))
      .filter((segment) => segment !== undefined && segment.workspaceId === query.workspaceId)
      .filter((segment) => segment !== undefined);
    const words = expandTerms(queryTermCounts(query.text), segments, query.prefix ?? false);
    const { scored, weights } = scoreSegments(segments, words, query);
    const weight = weights.reduce((sum, one) => sum + one, 0) || 1;
    const best = bestOf(scored, (query.offset ?? 0) + query.limit).slice(query.offset ?? 0);
    return Promise.resolve({
      hits: best.map((found) => asHit(found, weight)),
      total: scored.reduce((sum, one) => sum + one.touched.length, 0),
      terms: Object.fromEntries(
        words.flatMap(({ variants }, i) => variants.map((variant) => [variant, weights[i]!])),
      ),
      ...(query.facets ? { facets: facetsOf(scored) } : {}),
    });
  }

  revisions(): Promise<Map<string, string>> {
    return Promise.resolve(new Map([...this.segments].map(([id, { revision }]) => [id, revision])));
  }

  /** Segments are written when they are made, so there is nothing left to write. */
  close(): Promise<void> {
    this.segments.clear();
    return Promise.resolve();
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

interface Found {
  scores: Scored;
  passage: number;
  score: number;
}

const isBefore = (a: Found, b: Found): number =>
  b.score - a.score ||
  (passageId(a.scores.segment, a.passage) < passageId(b.scores.segment, b.passage) ? -1 : 1);

/** The best of all, in order. Only what can still be among them is kept and sorted. */
function bestOf(scored: Scored[], limit: number): Found[] {
  const kept: Found[] = [];
  let least = 0;
  for (const scores of scored) {
    for (const passage of scores.touched) {
      const score = scores.score[passage]!;
      if (score < least) continue;
      kept.push({ scores, passage, score });
      if (kept.length < limit * 4 + 64) continue;
      kept.sort(isBefore).length = limit;
      least = kept.at(-1)?.score ?? 0;
    }
  }
  return kept.sort(isBefore).slice(0, limit);
}

function asHit({ scores, passage, score }: Found, weight: number): SearchHit {
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
  };
}
