import type { SearchQuery } from '../search-index';
import type { CorpusStatistics, FieldFrequencies } from './corpus-statistics';
import type { QueryWord } from './expand-term';
import { fieldLengths, nearWindow, wideWindow } from './field-lengths';
import { eligibility } from './filter';
import type { Scored } from './score';
import { findTerm, flag, type Segment } from './segment';

/** As in `score.ts`, where they are explained: the same passages earn the same scores. */
const k1 = 1.6;
const b = 0.6;
const nearWeight = 1.5;
const wideWeight = 1.5;
const sectionWeight = 1 + nearWeight + wideWeight;
const namedSpeakerBoost = 0.5;
const questionPenalty = 0.1;
const commonShare = 1 / 8;
const fewPassages = 2_000;

/**
 * Scores passages that another engine has found, each stretch or piece of one with all its passages, by the statistics
 * of the whole corpus: how rare a word is cannot be told from passages that were found because they contain it.
 */
export function scoreCandidates(
  segments: Segment[],
  words: QueryWord[],
  query: SearchQuery,
  corpus: CorpusStatistics,
): { scored: Scored[]; weights: number[] } {
  const asked = new Set(words.flatMap(({ variants }) => variants));
  const scored = segments.map((segment) => emptyScores(segment, asked, query));
  const weights = words.map((word) => {
    const frequency = corpus.frequencies(word.variants);
    const isTelling = frequency.own < Math.max(fewPassages, corpus.size * commonShare);
    const { own } = frequency;
    const idf = inverse(isTelling ? frequency : { own, near: own, wide: own }, corpus.size);
    for (const one of scored) addScores(one, word, isTelling, idf, corpus);
    return idf.own;
  });
  for (const { segment, isNamed, score, touched } of scored) {
    for (const i of touched) {
      if (isNamed[segment.handleOf[i]!]) score[i]! *= 1 + namedSpeakerBoost;
      if (segment.flags[i]! & flag.endsWithQuestion) score[i]! *= 1 - questionPenalty;
    }
  }
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

function inverse(frequency: FieldFrequencies, size: number): FieldFrequencies {
  const idf = (df: number): number => Math.log(1 + (size - df + 0.5) / (df + 0.5));
  return { own: idf(frequency.own), near: idf(frequency.near), wide: idf(frequency.wide) };
}

function addScores(
  into: Scored,
  word: QueryWord,
  hasWindows: boolean,
  idf: FieldFrequencies,
  { averages }: CorpusStatistics,
): void {
  const { segment, score, wide, covered, coveredNear, coveredOwn, touched, isEligible } = into;
  const lengths = fieldLengths(segment);
  for (const [i, times] of occurrences(segment, word, hasWindows)) {
    if (isEligible && !isEligible(i)) continue;
    if (score[i] === 0) touched.push(i);
    const own = saturate(times.own, lengths.own[i]!, averages.own);
    if (segment.flags[i]! & flag.section) {
      score[i]! +=
        word.count * sectionWeight * idf.own * saturate(times.own, lengths.own[i]!, averages.section);
    } else {
      const near = saturate(times.near, lengths.near[i]!, averages.near);
      const fromWide = word.count * idf.wide * saturate(times.wide, lengths.wide[i]!, averages.wide);
      wide[i]! += fromWide;
      score[i]! += word.count * (idf.own * own + nearWeight * idf.near * near) + wideWeight * fromWide;
    }
    covered[i]! += idf.own;
    if (times.near > 0) coveredNear[i]! += idf.own;
    if (times.own > 0) coveredOwn[i]! += idf.own;
  }
}

/** How often the passages of a segment say a word themselves, and their neighbours. */
function occurrences(segment: Segment, word: QueryWord, hasWindows: boolean): Map<number, FieldFrequencies> {
  const { stretchOf, size, flags, postingStart, postingPassage, postingText, postingMeta } = segment;
  const found = new Map<number, FieldFrequencies>();
  const at = (i: number): FieldFrequencies => {
    const known = found.get(i) ?? { own: 0, near: 0, wide: 0 };
    found.set(i, known);
    return known;
  };
  for (const term of word.variants.map((variant) => findTerm(segment, variant)).filter((t) => t >= 0)) {
    for (let p = postingStart[term]!; p < postingStart[term + 1]!; p++) {
      const passage = postingPassage[p]!;
      const inText = postingText[p]!;
      const inMeta = postingMeta[p]!;
      const said = at(passage);
      said.own += inText + inMeta;
      said.near += inMeta;
      said.wide += inMeta;
      if (inText === 0) continue;
      const reach = hasWindows && !(flags[passage]! & flag.section) ? wideWindow : 0;
      for (let i = Math.max(passage - reach, 0); i <= Math.min(passage + reach, size - 1); i++) {
        if (stretchOf[i] !== stretchOf[passage]) continue;
        at(i).wide += inText;
        if (Math.abs(i - passage) <= nearWindow) at(i).near += inText;
      }
    }
  }
  return found;
}

const saturate = (count: number, length: number, average: number): number =>
  (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
