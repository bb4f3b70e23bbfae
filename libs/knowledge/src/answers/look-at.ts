import { withoutFrame } from '../analysis/question-frame';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchIndex, SearchResult } from '../search-index';
import { featuresOfCandidates, nearnessesOf } from './candidate-features';
import { type QuestionWords, questionWords, weighed } from './question-words';
import { namedIn } from './named-in';
import { withReplies } from './with-replies';

/** Where a question is looked up. */
export interface Place {
  index: SearchIndex;
  evidence: EvidenceStore;
  workspaceId: string;
  sourceIds: string[];
  /** Names that are no words of the question beside those of the speakers. */
  names?: string[];
}

/** What a search brought, with everything judging needs. */
export interface Look {
  question: string;
  result: SearchResult;
  evidence: Evidence[];
  words: QuestionWords;
  /** Speakers whom the question names. */
  named: ReadonlySet<string>;
  /** Of each piece of evidence, in the order of `candidateFeatures`. */
  rows: number[][];
  /** Words of the question that say what it is about, and how much of them is met nowhere, not even in meaning. */
  contentWords: number;
  unknownWords: number;
  /** How much of the question the best three cover together, by meaning, 0 to 1. */
  together: number;
}

const candidatesJudged = 30;
const judgedTogether = 3;

/** Searches and looks at what was found. @param handleIds only what these wrote */
export async function lookAt(question: string, place: Place, handleIds?: string[]): Promise<Look> {
  const { index, workspaceId, sourceIds } = place;
  const found = await index.search({
    workspaceId,
    text: withoutFrame(question),
    sourceIds,
    handleIds,
    limit: candidatesJudged,
  });
  return lookThrough(question, found, place, handleIds);
}

/** Looks at what a search brought. */
export async function lookThrough(
  question: string,
  found: SearchResult,
  { evidence: store, sourceIds, names = [] }: Place,
  handleIds?: string[],
): Promise<Look> {
  const loaded = await store.load(found.hits.map((hit) => hit.passageId));
  const speakers = [...new Set(loaded.flatMap((one) => one.speaker ?? []))];
  const words = questionWords(withoutFrame(question), found.terms, [...speakers, ...names]);
  const { hits, evidence } = await withReplies({ hits: found.hits, evidence: loaded }, words, store, {
    ...{ sourceIds, handleIds },
  });
  const result = { ...found, hits };
  const named = namedIn(question, evidence);
  const nearnesses = nearnessesOf(evidence, words);
  const around = { store, named, nearnesses };
  const rows = await featuresOfCandidates(question, words, { hits, evidence }, around);
  const nearestOf = (some: number[][]): number[] =>
    words.topics.map((_, at) => Math.max(0, ...some.map((values) => values[at] ?? 0)));
  const nearest = nearestOf(nearnesses);
  const unknownWords = words.topics.reduce(
    (sum, { isKnown }, at) => sum + (isKnown ? 0 : 1 - (nearest[at] ?? 0)),
    0,
  );
  const together = weighed(nearestOf(nearnesses.slice(0, judgedTogether)), words);
  const contentWords = words.topics.length;
  return { question, result, evidence, words, named, rows, contentWords, unknownWords, together };
}

/**
 * The question asked about somebody else: what is found as well for them is most likely not a fact about the person
 * it names. Null where it names nobody, or several.
 */
export function askedOfAnother({ question, named, evidence }: Look): string | null {
  const [name, ...more] = named;
  if (name === undefined || more.length > 0) return null;
  const counts = new Map<string, number>();
  for (const { speaker } of evidence)
    if (speaker !== null && speaker !== name) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [other] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  if (other === undefined) return null;
  const first = (full: string): string => full.trim().split(/\s+/)[0] ?? full;
  const swapped = question.replaceAll(name, other).replaceAll(first(name), first(other));
  return swapped === question ? null : swapped;
}
