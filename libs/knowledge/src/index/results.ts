import type { SearchHit, SearchQuery, SearchResult } from '../search-index';
import { coverageOf } from './coverage';
import type { QueryWord } from './expand-term';
import { facetsOf } from './facets';
import { weightOf } from './features';
import type { Meaning } from './meaning';
import { rank, type Ranked } from './rank';
import type { Scored } from './score';
import { passageId } from './segment';

/** Puts what was scored in order and says of it what the port promises. */
export function resultOf(
  query: SearchQuery,
  words: QueryWord[],
  { scored, weights }: { scored: Scored[]; weights: number[] },
  meanings: (Meaning | null)[],
): SearchResult {
  const { offset = 0, limit } = query;
  const weight = weightOf(weights);
  const { ranked, onlyByMeaning } = rank(query, scored, meanings, weight, offset + limit);
  return {
    hits: ranked.slice(offset).map((found) => asHit(found, weight)),
    total: scored.reduce((sum, { matches }) => sum + matches, onlyByMeaning),
    terms: Object.fromEntries(
      words.flatMap(({ variants }, i) => variants.map((variant) => [variant, weights[i]!])),
    ),
    ...(query.facets ? { facets: facetsOf(scored) } : {}),
  };
}

function asHit({ scores, meaning, passage, score }: Ranked, weight: number): SearchHit {
  const { segment } = scores;
  const handle = segment.handleOf[passage]!;
  const at = segment.at[passage]!;
  const { wide, own } = coverageOf(scores, passage);
  return {
    passageId: passageId(segment, passage),
    sourceId: segment.sourceId,
    containerId: segment.containers[segment.containerOf[passage]!]!,
    stretch: segment.stretches[segment.stretchOf[passage]!]!,
    ordinal: segment.ordinals[passage]!,
    handleId: handle < 0 ? null : segment.handles[handle]!,
    at: Number.isNaN(at) ? null : at,
    score,
    coverage: Math.min(1, wide / weight),
    ownCoverage: Math.min(1, own / weight),
    similarity: meaning?.own(passage) ?? 0,
  };
}
