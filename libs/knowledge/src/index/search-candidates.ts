import { queryTermCounts } from '../analysis/query-terms';
import type { SearchHit, SearchQuery, SearchResult } from '../search-index';
import type { CorpusStatistics } from './corpus-statistics';
import { expandTerms } from './expand-term';
import { facetsOf } from './facets';
import { weightOf } from './features';
import { Meaning } from './meaning';
import { rank, type Ranked } from './rank';
import { scoreCandidates } from './score-candidates';
import { passageId, type Segment } from './segment';

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
  const { scored, weights } = scoreCandidates(segments, words, query, corpus);
  const weight = weightOf(weights);
  const meanings = segments.map((segment) => vector && new Meaning(segment, vector));
  const { offset = 0, limit } = query;
  const { ranked, onlyByMeaning } = rank(query, scored, meanings, weight, offset + limit);
  return {
    hits: ranked.slice(offset).map((found) => asHit(found, weight)),
    total: scored.reduce((sum, { touched }) => sum + touched.length, onlyByMeaning),
    terms: Object.fromEntries(
      words.flatMap(({ variants }, i) => variants.map((variant) => [variant, weights[i]!])),
    ),
    ...(query.facets ? { facets: facetsOf(scored) } : {}),
  };
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
