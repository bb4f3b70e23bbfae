import type { SearchQuery } from '../search-index';
import {
  bestByMeaning,
  bestByWords,
  bestOf,
  type Candidate,
  candidatesOf,
  similarityAmongNeighbours,
} from './candidates';
import { type Feature, featureNames, featuresOf, type Features } from './features';
import type { Meaning } from './meaning';
import { messageWeights } from './message-weights';
import type { Scored } from './score';
import { flag } from './segment';

const inOrder = (weights: Partial<Record<Feature, number>>): number[] =>
  featureNames.map((name) => weights[name] ?? 0);

const ofMessages = inOrder(messageWeights);
/** Set by hand: fitted weights of documents served one collection at the price of others. */
const ofSections = inOrder({ words: 1, meaning: 0.4 });

/**
 * What was written down, or said for the record, is worth more than what was said in passing: of two that answer as
 * well, a document or an interview comes before a chat. Pooled with documents, chats lose nothing up to .5.
 */
const onRecord = 0.3;

/** A candidate with its place's score. */
export interface Ranked extends Candidate {
  score: number;
}

/**
 * The passages in order, best first. What either list, by words or by meaning, holds near its top is weighed by its
 * features; what comes after follows in the order of the words.
 * @param weight sum of the weights of the question's words
 */
export function rank(
  query: SearchQuery,
  scored: Scored[],
  meanings: (Meaning | null)[],
  weight: number,
  limit: number,
): { ranked: Ranked[]; onlyByMeaning: number } {
  const byWords = ({ scores, passage }: Candidate): number => scores.score[passage]!;
  if (query.by === 'meaning') {
    const found = bestByMeaning(scored, meanings, limit);
    return { ranked: withScores(found, similarityAmongNeighbours), onlyByMeaning: countUntouched(found) };
  }
  if (query.by === 'words' || meanings.every((meaning) => meaning === null)) {
    const found = bestByWords(scored, meanings, limit);
    return { ranked: withScores(found, byWords), onlyByMeaning: 0 };
  }
  const candidates = candidatesOf(scored, meanings);
  const features = featuresOf(query.text, candidates, weight);
  const weighed = candidates.map((one, i) => weigh(one, features[i]!));
  const highest = weighed.reduce((most, one) => Math.max(most, one), -Infinity);
  // As likely as the first, by the model the weights were fitted with: 1 for the first, above 0 for all.
  const scores = new Map(candidates.map((one, i) => [one, Math.exp(weighed[i]! - highest)]));
  const best = withScores(
    bestOf(candidates, (one) => scores.get(one)!, candidates.length),
    (one) => scores.get(one)!,
  );
  if (best.length >= limit)
    return { ranked: best.slice(0, limit), onlyByMeaning: countUntouched(candidates) };
  const taken = new Map(scored.map((one) => [one, new Set<number>()]));
  for (const { scores: of, passage } of candidates) taken.get(of)!.add(passage);
  const others = bestByWords(scored, meanings, limit).filter(
    ({ scores: of, passage }) => !taken.get(of)!.has(passage),
  );
  const least = best.at(-1)?.score ?? 1;
  const most = Math.max(...best.map(byWords), 0);
  const rest = withScores(others, (one) => (least * byWords(one)) / (byWords(one) + most + 1));
  return { ranked: [...best, ...rest].slice(0, limit), onlyByMeaning: countUntouched(candidates) };
}

const withScores = (found: Candidate[], scoreOf: (one: Candidate) => number): Ranked[] =>
  found.map((one) => ({ ...one, score: scoreOf(one) }));

const countUntouched = (candidates: Candidate[]): number =>
  candidates.filter(({ scores, passage }) => scores.score[passage] === 0).length;

function weigh({ scores, passage }: Candidate, features: Features): number {
  const flags = scores.segment.flags[passage]!;
  const weights = flags & flag.section ? ofSections : ofMessages;
  const prior = flags & (flag.section | flag.meeting) ? onRecord : 0;
  return features.reduce((sum, value, i) => sum + value * weights[i]!, prior);
}
