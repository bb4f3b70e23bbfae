import type { SearchQuery } from '../search-index';
import type { QueryWord } from './expand-term';
import { fieldLengths, nearWindow, wideWindow } from './field-lengths';
import { eligibility } from './filter';
import { findTerm, flag, type Segment } from './segment';

/** BM25 (Robertson and Zaragoza 2009); the values did best on long chats and on documents alike. */
const k1 = 1.6;
const b = 0.6;
/** Weights of own text, near window, wide window. A section has one field, which earns all three. */
const nearWeight = 1.5;
const wideWeight = 1.5;
const sectionWeight = 1 + nearWeight + wideWeight;
/** A question that names somebody is mostly answered by that person's own words. */
const namedSpeakerBoost = 0.5;
/** What ends with a question mark is more often the question than the answer. */
const questionPenalty = 0.1;

/** Scores of one segment's passages, while a query runs. */
export interface Scored {
  segment: Segment;
  score: Float32Array;
  /** What the wide window alone earned. */
  wide: Float32Array;
  /** Weight of the query's words in the passage and its neighbours, in the near ones, and in the passage alone. */
  covered: Float32Array;
  coveredNear: Float32Array;
  coveredOwn: Float32Array;
  /** Passages with any score, each once. */
  touched: number[];
  /** For each handle of the segment, whether the query names that person. */
  isNamed: boolean[];
  isEligible: ((passage: number) => boolean) | undefined;
}

interface Averages {
  own: number;
  near: number;
  wide: number;
  section: number;
}

/** Times a word stands in each field of the passages it touches. */
interface Occurrences {
  own: Float32Array;
  near: Float32Array;
  wide: Float32Array;
  passages: number[];
}

/** @returns scores per segment, and the weight (idf) of each word of the query */
export function scoreSegments(
  segments: Segment[],
  words: QueryWord[],
  query: SearchQuery,
): { scored: Scored[]; weights: number[] } {
  const averages = averageLengths(segments);
  const total = segments.reduce((sum, segment) => sum + segment.size, 0);
  const asked = new Set(words.flatMap((word) => word.variants));
  const scored = segments.map((segment) => emptyScores(segment, asked, query));
  const scratch = segments.map((segment) => emptyOccurrences(segment.size));
  const weights = words.map((word) => {
    const hasWindows = isTelling(word, segments, total);
    segments.forEach((segment, s) => countOccurrences(segment, word, scratch[s]!, hasWindows));
    const idf = idfOfFields(scratch, total);
    const earned = { ...idf, count: word.count };
    segments.forEach((_, s) => addScores(scored[s]!, scratch[s]!, earned, averages));
    return idf.own;
  });
  for (const one of scored) finishScores(one);
  return { scored, weights };
}

const emptyScores = (segment: Segment, asked: ReadonlySet<string>, query: SearchQuery): Scored => ({
  segment,
  score: new Float32Array(segment.size),
  wide: new Float32Array(segment.size),
  covered: new Float32Array(segment.size),
  coveredNear: new Float32Array(segment.size),
  coveredOwn: new Float32Array(segment.size),
  touched: [],
  isNamed: segment.speakerTerms.map((terms) => terms.some((term) => asked.has(term))),
  isEligible: eligibility(segment, query),
});

const emptyOccurrences = (size: number): Occurrences => ({
  own: new Float32Array(size),
  near: new Float32Array(size),
  wide: new Float32Array(size),
  passages: [],
});

function averageLengths(segments: Segment[]): Averages {
  const sum = { count: 0, own: 0, near: 0, wide: 0, sections: 0, sectionWords: 0 };
  for (const segment of segments) {
    const { messages, sections } = fieldLengths(segment);
    sum.count += messages.count;
    sum.own += messages.own;
    sum.near += messages.near;
    sum.wide += messages.wide;
    sum.sections += sections.count;
    sum.sectionWords += sections.own;
  }
  const mean = (words: number, count: number): number => (count > 0 ? Math.max(words / count, 1) : 1);
  return {
    own: mean(sum.own, sum.count),
    near: mean(sum.near, sum.count),
    wide: mean(sum.wide, sum.count),
    section: mean(sum.sectionWords, sum.sections),
  };
}

/**
 * A word that every eighth passage says tells nothing about its neighbours: it is in nearly every window, where its
 * idf is almost nothing and its cost thirteenfold.
 */
const commonShare = 1 / 8;
/** Below this many passages the cost does not matter, and shares say little. */
const fewPassages = 2_000;

/** Windows need no postings of their own: each posting also counts for the neighbours in its stretch. */
function countOccurrences(segment: Segment, word: QueryWord, found: Occurrences, hasWindows: boolean): void {
  found.passages.length = 0;
  for (const term of termsIn(segment, word)) countPostings(segment, term, found, hasWindows);
}

const termsIn = (segment: Segment, word: QueryWord): number[] =>
  word.variants.map((variant) => findTerm(segment, variant)).filter((term) => term >= 0);

/** Counted over all segments searched, so that the cut into sources changes no score. */
function isTelling(word: QueryWord, segments: Segment[], total: number): boolean {
  let count = 0;
  for (const segment of segments) {
    for (const term of termsIn(segment, word)) {
      count += segment.postingStart[term + 1]! - segment.postingStart[term]!;
    }
  }
  return count < Math.max(fewPassages, total * commonShare);
}

function countPostings(segment: Segment, term: number, found: Occurrences, hasWindows: boolean): void {
  const { stretchOf, size, flags, postingStart, postingPassage, postingText, postingMeta } = segment;
  const { own, near, wide, passages } = found;
  const end = postingStart[term + 1]!;
  for (let p = postingStart[term]!; p < end; p++) {
    const passage = postingPassage[p]!;
    const inText = postingText[p]!;
    const inMeta = postingMeta[p]!;
    if (own[passage] === 0 && wide[passage] === 0) passages.push(passage);
    own[passage]! += inText + inMeta;
    near[passage]! += inMeta;
    wide[passage]! += inMeta;
    if (inText === 0) continue;
    const reach = hasWindows && !(flags[passage]! & flag.section) ? wideWindow : 0;
    const stretch = stretchOf[passage];
    const last = Math.min(passage + reach, size - 1);
    for (let i = Math.max(passage - reach, 0); i <= last; i++) {
      if (stretchOf[i] !== stretch) continue;
      if (wide[i] === 0 && own[i] === 0) passages.push(i);
      wide[i]! += inText;
      if (i - passage <= nearWindow && passage - i <= nearWindow) near[i]! += inText;
    }
  }
}

/** Each field has its own idf: windows contain a word more often than messages do. */
function idfOfFields(found: Occurrences[], total: number): { own: number; near: number; wide: number } {
  const frequency = { own: 0, near: 0, wide: 0 };
  for (const { own, near, wide, passages } of found) {
    for (let p = 0; p < passages.length; p++) {
      const passage = passages[p]!;
      if (own[passage]! > 0) frequency.own++;
      if (near[passage]! > 0) frequency.near++;
      if (wide[passage]! > 0) frequency.wide++;
    }
  }
  const idf = (df: number): number => Math.log(1 + (total - df + 0.5) / (df + 0.5));
  return { own: idf(frequency.own), near: idf(frequency.near), wide: idf(frequency.wide) };
}

/** Most words of most passages are in one field only, and zero needs no division. */
const saturate = (count: number, length: number, average: number): number =>
  count === 0 ? 0 : (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));

/** Adds what one word earns, and empties the counts for the next word. */
function addScores(
  into: Scored,
  found: Occurrences,
  idf: { own: number; near: number; wide: number; count: number },
  average: Averages,
): void {
  const lengths = fieldLengths(into.segment);
  const { own, near, wide, passages } = found;
  const { score, wide: ofWide, covered, coveredNear, coveredOwn, touched, isEligible } = into;
  const { flags } = into.segment;
  for (let p = 0; p < passages.length; p++) {
    const i = passages[p]!;
    const inOwn = own[i]!;
    const inNear = near[i]!;
    const inWide = wide[i]!;
    own[i] = near[i] = wide[i] = 0;
    if (isEligible && !isEligible(i)) continue;
    if (score[i] === 0) touched.push(i);
    if (flags[i]! & flag.section) {
      score[i]! += idf.count * sectionWeight * idf.own * saturate(inOwn, lengths.own[i]!, average.section);
    } else {
      const fromWide = idf.count * idf.wide * saturate(inWide, lengths.wide[i]!, average.wide);
      ofWide[i]! += fromWide;
      score[i]! +=
        idf.count *
          (idf.own * saturate(inOwn, lengths.own[i]!, average.own) +
            nearWeight * idf.near * saturate(inNear, lengths.near[i]!, average.near)) +
        wideWeight * fromWide;
    }
    covered[i]! += idf.own;
    if (inNear > 0) coveredNear[i]! += idf.own;
    if (inOwn > 0) coveredOwn[i]! += idf.own;
  }
}

function finishScores({ segment, isNamed, score, touched }: Scored): void {
  for (const i of touched) {
    if (isNamed[segment.handleOf[i]!]) score[i]! *= 1 + namedSpeakerBoost;
    if (segment.flags[i]! & flag.endsWithQuestion) score[i]! *= 1 - questionPenalty;
  }
}
