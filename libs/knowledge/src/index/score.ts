import type { SearchQuery } from '../search-index';
import {
  earningOf,
  type FieldEarning,
  inverseFrequencies,
  nearWeight,
  sectionWeight,
  wideWeight,
} from './bm25';
import type { CorpusStatistics, FieldFrequencies } from './corpus-statistics';
import type { QueryWord } from './expand-term';
import { averagesOf, type FieldAverages } from './field-lengths';
import { eligibility, nowhere } from './filter';
import { frequenciesOf, type Postings, postingsOf } from './postings';
import { addEarnings } from './score-windows';
import { flag, type Segment } from './segment';

/** A question that names somebody is mostly answered by that person's own words. */
const namedSpeakerBoost = 0.5;
/** What ends with a question mark is more often the question than the answer. */
const questionPenalty = 0.1;
/**
 * A word that every eighth passage says tells nothing about its neighbours: it is in nearly every window, where its
 * idf is almost nothing and its cost many times that of a posting.
 */
const commonShare = 1 / 8;
/** Below this many passages the cost does not matter, and shares say little. */
const fewPassages = 2_000;

/** What a word of the query earns where it stands. */
export interface WordEarning {
  /** Of the word as such, for shares of the query. */
  idf: number;
  hasWindows: boolean;
  own: FieldEarning;
  near: FieldEarning;
  wide: FieldEarning;
  section: FieldEarning;
}

/** Scores of one segment's passages. The columns are the segment's, filled anew by its next query. */
export interface Scored {
  segment: Segment;
  /** 0: no match, or not let through. */
  score: Float32Array;
  /** Passages with any score. */
  matches: number;
  words: { postings: Postings; earning: WordEarning }[];
  /** For each handle of the segment, whether the query names that person. */
  isNamed: boolean[];
  isEligible: ((passage: number) => boolean) | undefined;
}

/**
 * Adds up what each word of the query earns in each passage.
 * @param corpus where the segments are only what was found of it: how rare a word is cannot be told from passages that
 * were found because they contain it
 * @returns scores per segment, and the weight (idf) of each word of the query
 */
export function scoreSegments(
  segments: Segment[],
  words: QueryWord[],
  query: SearchQuery,
  corpus?: CorpusStatistics,
): { scored: Scored[]; weights: number[] } {
  const averages = corpus?.averages ?? averagesOf(segments);
  const size = corpus?.size ?? segments.reduce((sum, segment) => sum + segment.size, 0);
  const asked = new Set(words.flatMap((word) => word.variants));
  const scored = segments.map((segment) => unscored(segment, asked, query));
  const weights = words.map(({ variants, count }) => {
    const found = segments.map((segment) => postingsOf(segment, variants));
    const known = corpus?.frequencies(variants);
    const own = known?.own ?? found.reduce((sum, { from, to }) => sum + to - from, 0);
    const hasWindows = own < Math.max(fewPassages, size * commonShare);
    const everywhere = { own, near: own, wide: own };
    const frequencies = hasWindows ? (known ?? sumOf(segments, found)) : everywhere;
    const earning = earningOfWord(inverseFrequencies(frequencies, size), count, hasWindows, averages);
    for (const [s, one] of scored.entries()) {
      one.words.push({ postings: found[s]!, earning });
      if (one.isEligible !== nowhere) addEarnings(one.score, one.segment, found[s]!, earning);
    }
    return earning.idf;
  });
  for (const one of scored) finishScores(one);
  return { scored, weights };
}

function unscored(segment: Segment, asked: ReadonlySet<string>, query: SearchQuery): Scored {
  return {
    segment,
    score: emptied(segment),
    matches: 0,
    words: [],
    isNamed: segment.speakerTerms.map((terms) => terms.some((term) => asked.has(term))),
    isEligible: eligibility(segment, query),
  };
}

/** Megabytes that would be allocated for every query. */
const columns = new WeakMap<Segment, Float32Array>();

function emptied(segment: Segment): Float32Array {
  const known = columns.get(segment);
  if (known) return known.fill(0);
  const column = new Float32Array(segment.size);
  columns.set(segment, column);
  return column;
}

/** Counted over all segments searched, so that the cut into sources changes no score. */
function sumOf(segments: Segment[], found: Postings[]): FieldFrequencies {
  const sum = { own: 0, near: 0, wide: 0 };
  for (const [s, segment] of segments.entries()) {
    const { own, near, wide } = frequenciesOf(segment, found[s]!, true);
    sum.own += own;
    sum.near += near;
    sum.wide += wide;
  }
  return sum;
}

function earningOfWord(
  idf: FieldFrequencies,
  count: number,
  hasWindows: boolean,
  averages: FieldAverages,
): WordEarning {
  return {
    idf: idf.own,
    hasWindows,
    own: earningOf(count * idf.own, averages.own),
    near: earningOf(count * nearWeight * idf.near, averages.near),
    wide: earningOf(count * wideWeight * idf.wide, averages.wide),
    section: earningOf(count * sectionWeight * idf.own, averages.section),
  };
}

function finishScores(scored: Scored): void {
  const { segment, isNamed, score, isEligible } = scored;
  const { handleOf, flags, size } = segment;
  const isFound = scored.words.some(({ postings: { from, to } }) => from < to);
  if (!isFound || isEligible === nowhere) return;
  const isAnyoneNamed = isNamed.includes(true);
  let matches = 0;
  for (let i = 0; i < size; i++) {
    if (score[i] === 0) continue;
    if (isEligible && !isEligible(i)) {
      score[i] = 0;
      continue;
    }
    matches++;
    if (isAnyoneNamed && isNamed[handleOf[i]!]) score[i]! *= 1 + namedSpeakerBoost;
    if (flags[i]! & flag.endsWithQuestion) score[i]! *= 1 - questionPenalty;
  }
  scored.matches = matches;
}
