import { matchesType } from '../analysis/question-type';
import { endsWithQuestion, sentencesOf } from '../analysis/sentences';
import { isMostlyHan } from '../embedders/language-means';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchHit } from '../search-index';
import { coverageOf, type QuestionWords } from './question-words';
import { namedIn, shareOfFact } from './whose-fact';

/** A passage that may answer, with how well it does. */
export interface Candidate {
  evidence: Evidence;
  /** For ordering within one question. */
  rank: number;
  /** 0 to 1: how much of the question it covers, with the turn it answers. */
  support: number;
}

/** Only the best are looked at with the turn before them: each costs a query. */
const judgedWithContext = 8;

/** What a text states; what it asks answers nothing. */
export const statementsOf = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !endsWithQuestion(sentence.text))
    .map((sentence) => sentence.text)
    .join('\n');

/** Weighs each found passage as an answer. @returns best first */
export async function judgeCandidates(
  question: string,
  words: QuestionWords,
  found: { hits: SearchHit[]; evidence: Evidence[] },
  store: EvidenceStore,
): Promise<Candidate[]> {
  const hits = new Map(found.hits.map((hit) => [hit.passageId, hit]));
  const top = Math.max(...found.hits.map((hit) => hit.score), 1e-9);
  const named = namedIn(question, found.evidence);
  const candidates = await Promise.all(
    found.evidence.map(async (evidence, position) => {
      const hit = hits.get(evidence.passageId);
      const statements = statementsOf(evidence.text);
      const own = coverageOf(`${statements}\n${evidence.caption}`, words);
      const context = coverageOf([evidence.title, ...evidence.headings].join('\n'), words);
      const answered =
        position < judgedWithContext ? await coverageOfQuestionBefore(evidence, words, store) : 0;
      const fits = matchesType(question, statements);
      const translated = isMostlyHan(question) === isMostlyHan(evidence.text) ? 0 : (hit?.similarity ?? 0);
      const stated = statements
        ? Math.min(1, Math.max(own + context * 0.5, answered * 0.9, translated))
        : own * 0.3;
      const window = (hit?.coverage ?? 0) * (evidence.passageId.startsWith('m:') ? 1 : 0);
      const share = shareOfFact(evidence, named);
      return {
        evidence,
        rank:
          share *
          (0.45 * Math.sqrt((hit?.score ?? 0) / top) +
            0.45 * stated +
            (fits === undefined ? 0 : fits ? 0.1 : -0.1)),
        support:
          Math.min(1, stated + 0.15 * Math.max(0, window - stated)) * (fits === false ? 0.85 : 1) * share,
      };
    }),
  );
  return candidates.sort((a, b) => b.rank - a.rank || (a.evidence.passageId < b.evidence.passageId ? -1 : 1));
}

/** "How do we retry?" - "Three times." covers the question by the turn before, when another asked there. */
async function coverageOfQuestionBefore(
  evidence: Evidence,
  words: QuestionWords,
  store: EvidenceStore,
): Promise<number> {
  if (!evidence.passageId.startsWith('m:')) return 0;
  const around = await store.around(evidence.passageId, 1, 0);
  const before = around.find((one) => one.passageId !== evidence.passageId);
  if (!before || before.handleId === evidence.handleId || !endsWithQuestion(before.text)) return 0;
  return coverageOf(before.text, words);
}
