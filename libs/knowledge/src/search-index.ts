import type { Passage } from './passage';

/** What to find and, first of all, where one may look. */
export interface SearchQuery {
  workspaceId: string;
  text: string;
  /** Sources the asker may read. Applied while scoring, never afterwards; an empty list finds nothing. */
  sourceIds: string[];
  /** Only passages written by one of these handles. */
  handleIds?: string[];
  /** Only these conversations or documents. */
  containerIds?: string[];
  kinds?: Passage['kind'][];
  /** Milliseconds since 1970, inclusive. Passages without a time are left out when either is given. */
  from?: number;
  to?: number;
  limit: number;
  offset?: number;
  /** The last word may be unfinished, as in a search field while typing. @default false */
  prefix?: boolean;
  /** Rank by the words alone, or by the meaning alone, to see what each finds. @default both, as measured */
  by?: 'words' | 'meaning';
  /** Count the values of all matches, which costs a look at each. @default false */
  facets?: boolean;
}

export interface SearchHit {
  passageId: string;
  sourceId: string;
  containerId: string;
  stretch: string;
  ordinal: number;
  handleId: string | null;
  at: number | null;
  /** Comparable within one result only. */
  score: number;
  /** Share of the query's weight (idf) that the passage's own text and its neighbours cover, 0 to 1. */
  coverage: number;
  /** The same, by the passage's own text alone. */
  ownCoverage: number;
  /** How near it is in meaning, -1 to 1; 0 where the index knows no meanings. */
  similarity: number;
}

/** How many of all matching passages each value has; only values that occur. */
export interface SearchFacets {
  /** By source id. */
  sources: Map<string, number>;
  /** By handle id; passages of nobody are left out. */
  handles: Map<string, number>;
  kinds: Map<Passage['kind'], number>;
}

export interface SearchResult {
  /** Best first, those that only mean the same among them; ties by passage id, so that pages do not overlap. */
  hits: SearchHit[];
  /** Passages that match at all, within the filters. */
  total: number;
  /** Words of the query as searched, for highlighting: `stem -> idf`. */
  terms: Record<string, number>;
  /** Within the filters; only where the query asked for them. */
  facets?: SearchFacets;
}

/**
 * Finds passages. A cache of the database: whatever it holds can be thrown away and put again.
 * Implementations are safe to call concurrently.
 */
export abstract class SearchIndex {
  /**
   * Puts all passages of a source in place of those it had; `revision` is remembered with them. Passages
   * come ordered by container, stretch and ordinal. Atomic for readers: a search sees the old or the new.
   */
  abstract replaceSource(
    source: { workspaceId: string; sourceId: string; revision: string },
    passages: AsyncIterable<Passage>,
  ): Promise<void>;

  /** Forgets a source and everything of it. Unknown sources are no error. */
  abstract removeSource(sourceId: string): Promise<void>;

  abstract search(query: SearchQuery): Promise<SearchResult>;

  /** Revision by source id, of everything held; compared with the database to find what is stale. */
  abstract revisions(): Promise<Map<string, string>>;

  /** Writes what is in memory to disk and lets go of resources. */
  abstract close(): Promise<void>;
}
