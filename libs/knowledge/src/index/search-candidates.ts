import { queryTermCounts } from '../analysis/query-terms';
import type { SearchQuery, SearchResult } from '../search-index';
import type { CorpusStatistics } from './corpus-statistics';
import { expandTerms } from './expand-term';
import { Meaning } from './meaning';
import { resultOf } from './results';
import { scoreSegments } from './score';
import type { Segment } from './segment';

/**
 * Ranks what another engine has found as the index in the process ranks everything: the same analysis, windows,
 * features and weights.
 * @param segments passages found with their neighbours; only those that the asker may read
 * @param corpus statistics of all that the asker may read
 * @param vector of the question, unit length; null to rank by words alone
 */
export function searchCandidates(
  query: SearchQuery,
  segments: Segment[],
  corpus: CorpusStatistics,
  vector: Float32Array | null,
): SearchResult {
  const words = expandTerms(queryTermCounts(query.text), segments, query.prefix ?? false);
  const found = scoreSegments(segments, words, query, corpus);
  const meanings = segments.map((segment) => vector && new Meaning(segment, vector));
  return resultOf(query, words, found, meanings);
}
