import { ApiError, refuseUnknown, typed } from './api-error';

export interface SearchRequest {
  q?: string;
  offset?: number;
  limit?: number;
  page?: number;
  hitsPerPage?: number;
  attributesToRetrieve?: string[];
  filter?: unknown;
  sort?: string[];
  distinct?: string;
  facets?: string[];
  matchingStrategy?: 'last' | 'all' | 'frequency';
  rankingScoreThreshold?: number;
  hybrid?: { embedder: string; semanticRatio?: number };
  vector?: number[];
  retrieveVectors?: boolean;
  showRankingScore?: boolean;
  showRankingScoreDetails?: boolean;
}

const known =
  `q offset limit page hitsPerPage attributesToRetrieve attributesToCrop cropLength cropMarker attributesToHighlight
  highlightPreTag highlightPostTag showMatchesPosition filter sort distinct facets matchingStrategy attributesToSearchOn
  rankingScoreThreshold locales hybrid vector retrieveVectors media personalize useNetwork showRankingScore
  showRankingScoreDetails showPerformanceDetails`.split(/\s+/);
/** What nobody here asks for, and the fake would get wrong. */
const notImitated =
  `attributesToCrop attributesToHighlight showMatchesPosition attributesToSearchOn media personalize
  useNetwork showPerformanceDetails`.split(/\s+/);

/** @throws ApiError for unknown parameters and wrong types; Error for what the fake does not imitate */
export function checkedSearch(body: Record<string, unknown>): SearchRequest {
  refuseUnknown(body, known);
  for (const name of ['offset', 'limit', 'page', 'hitsPerPage']) {
    const value = body[name];
    if (value === undefined || (Number.isInteger(value) && Number(value) >= 0)) continue;
    const message = `Invalid value type at \`.${name}\`: expected a positive integer, but found ${typed(value)}`;
    throw new ApiError(
      400,
      `invalid_search_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      message,
    );
  }
  const beyond = Object.keys(body).find((name) => notImitated.includes(name));
  if (beyond !== undefined) throw new Error(`The fake does not imitate ${beyond}.`);
  const request = body as SearchRequest;
  if (request.vector && !request.hybrid) {
    const message = 'Invalid request: missing `hybrid` parameter when `vector` or `media` are present.';
    throw new ApiError(400, 'missing_search_hybrid', message);
  }
  return request;
}
