import type { CorpusStatistics, SearchQuery } from '@tacit/knowledge';
import { queryTerms } from '@tacit/knowledge';
import type { MultiSearchQuery } from 'meilisearch';
import { searchedTerm } from './meilisearch-documents';
import { filterOf } from './meilisearch-filter';

/** What each list hands on to our ranking; enough for most of what answers a question. */
const perList = 100;
/** Meilisearch reads no word after the tenth. */
const mostWords = 10;
/** It never drops the rarest word of a query, so a passage without that word is found by a query without it. */
const rarestLeftOut = 3;

/**
 * The questions to Meilisearch: the words, the same without the rarest ones, and the meaning, each on its own.
 * @param parts of the sources that the asker may read; their statistics are `corpus`
 */
export function candidateQueries(
  query: SearchQuery,
  indexUid: string,
  parts: string[],
  corpus: CorpusStatistics,
  meaning: { vector: Float32Array; embedder: string } | null,
): { byWords: MultiSearchQuery[]; byMeaning: MultiSearchQuery[]; limit: number } {
  const limit = Math.max(perList, (query.offset ?? 0) + query.limit);
  const shared = { indexUid, filter: filterOf(query, parts), limit, attributesToRetrieve: ['piece'] };
  const words = query.by === 'meaning' ? [] : wordsByRarity(query, corpus);
  const fewer = [...Array(Math.min(words.length, rarestLeftOut)).keys()].map((left) => words.slice(left));
  return {
    limit,
    byWords: fewer.map((asked, i) => ({
      ...shared,
      q: written(asked, query),
      matchingStrategy: 'frequency',
      ...(query.facets && i === 0 && { facets: ['sourceId', 'handleId', 'kind'] }),
    })),
    byMeaning: meaning
      ? [{ ...shared, vector: [...meaning.vector], hybrid: { embedder: meaning.embedder, semanticRatio: 1 } }]
      : [],
  };
}

/** Rarest first, in what the asker may read; before them those that nobody wrote, which may be misspelt. */
function wordsByRarity({ text }: SearchQuery, corpus: CorpusStatistics): string[] {
  const counted = queryTerms(text).map((term) => ({ term, count: corpus.frequencies([term]).own }));
  const misspelt = counted.filter(({ count }) => count === 0);
  const said = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return [...misspelt.slice(0, Math.max(2, mostWords - said.length)), ...said]
    .slice(0, mostWords)
    .map(({ term }) => term);
}

/** The last word of a query is taken for a beginning, unless something follows it. */
function written(words: string[], { text, prefix }: SearchQuery): string {
  const unfinished = prefix ? queryTerms(text).at(-1) : undefined;
  const finished = words.filter((word) => word !== unfinished).map(searchedTerm);
  return unfinished !== undefined && words.includes(unfinished)
    ? [...finished, searchedTerm(unfinished)].join(' ')
    : `${finished.join(' ')} `;
}
