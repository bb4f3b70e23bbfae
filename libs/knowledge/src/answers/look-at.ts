import { queryTerms } from '../analysis/query-terms';
import { termsOf } from '../analysis/tokens';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchIndex, SearchResult } from '../search-index';
import { featuresOfCandidates } from './candidate-features';
import { type QuestionWords, questionWords } from './question-words';
import { namedIn } from './named-in';

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
  /** Words of the question that say what it is about, and how many of them stand nowhere. */
  contentWords: number;
  unknownWords: number;
}

const candidatesJudged = 30;

/** Searches and looks at what was found. @param handleIds only what these wrote */
export async function lookAt(question: string, place: Place, handleIds?: string[]): Promise<Look> {
  const { index, evidence: store, workspaceId, sourceIds, names = [] } = place;
  const result = await index.search({
    workspaceId,
    text: question,
    sourceIds,
    handleIds,
    limit: candidatesJudged,
  });
  const evidence = await store.load(result.hits.map((hit) => hit.passageId));
  const speakers = [...new Set(evidence.flatMap((one) => one.speaker ?? []))];
  const words = questionWords(question, result.terms, [...speakers, ...names]);
  const named = namedIn(question, evidence);
  const rows = await featuresOfCandidates(question, words, { hits: result.hits, evidence }, { store, named });
  const ofNames = new Set([...speakers, ...names].flatMap((name) => termsOf(name)));
  const content = queryTerms(question).filter((term) => !ofNames.has(term));
  const unknownWords = content.filter((term) => !(term in result.terms)).length;
  return { question, result, evidence, words, named, rows, contentWords: content.length, unknownWords };
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
