import { ApiError } from './api-error';
import type { FakeIndex, Hit } from './fake-index';
import type { Document } from './filter';
import { filterableRules } from './index-settings';
import type { SearchRequest } from './search-request';

/** The answer to a search, page and fields as asked for. */
export function searchResponse(index: FakeIndex, request: SearchRequest, tokenFilter?: string): object {
  const { q = '', offset = 0, limit = 20, page, hitsPerPage, hybrid, facets } = request;
  const found = index.find(request, tokenFilter);
  const facetDistribution = facets && distribution(index, facets, found);
  const isPaged = page !== undefined || hitsPerPage !== undefined;
  const size = isPaged ? (hitsPerPage ?? 20) : limit;
  const from = isPaged ? ((page ?? 1) - 1) * size : offset;
  const reachable = found.slice(0, index.settings.pagination.maxTotalHits);
  const shown = reachable.slice(from, from + size);
  const paging = isPaged
    ? {
        hitsPerPage: size,
        page: page ?? 1,
        totalPages: Math.ceil(reachable.length / size),
        totalHits: reachable.length,
      }
    : { limit, offset, estimatedTotalHits: found.length };
  const isHybrid = hybrid && (hybrid.semanticRatio ?? 0.5) > 0;
  return {
    hits: shown.map((hit) => asShown(index, hit, request)),
    query: q,
    processingTimeMs: 0,
    ...paging,
    ...(facetDistribution && { facetDistribution, facetStats: {} }),
    requestUid: '00000000-0000-7000-8000-000000000000',
    ...(isHybrid && { semanticHitCount: shown.filter(({ isSemantic }) => isSemantic).length }),
  };
}

export function asShown(index: FakeIndex, { document, score, details }: Hit, request: SearchRequest): object {
  const { retrieveVectors, showRankingScore, showRankingScoreDetails } = request;
  return {
    ...fieldsOf(document, request.attributesToRetrieve),
    ...(retrieveVectors && vectorsOf(index, document)),
    ...(showRankingScore && { _rankingScore: score }),
    ...(showRankingScoreDetails && { _rankingScoreDetails: details }),
  };
}

export const fieldsOf = (document: Document, names: string[] = ['*']): Document =>
  names.includes('*')
    ? document
    : Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));

export function vectorsOf({ store }: FakeIndex, document: Document): object {
  const vectors = [...store.vectorsOf(document)].map(([name, rows]) => [
    name,
    { embeddings: rows.map((row) => [...row]), regenerate: false },
  ]);
  return { _vectors: Object.fromEntries(vectors) as object };
}

function distribution({ settings }: FakeIndex, facets: string[], found: Hit[]): object {
  const known = filterableRules(settings).flatMap(({ patterns }) => patterns);
  const wrong = facets.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const available = [...known].sort().join(', ');
    const message = `Invalid facet distribution: Pattern \`${wrong}\` is not filterable. Available filterable attributes patterns are: \`${available}\`.`;
    throw new ApiError(400, 'invalid_search_facets', message);
  }
  const counted = [...facets].sort().map((name) => {
    const counts = new Map<string, number>();
    for (const value of found.flatMap(({ document }) => document[name] ?? []).map(String)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const sorted = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, settings.faceting.maxValuesPerFacet);
    return [name, Object.fromEntries(sorted)];
  });
  return Object.fromEntries(counted) as object;
}
