import type { Evidence } from '../evidence';
import { type AnswerModel, confidenceOf, judged, situationOf } from './answer-model';
import { askedOfAnother, type Look, lookAt, type Place } from './look-at';

/** A passage that may answer, with the chance that it does. */
export interface Candidate {
  evidence: Evidence;
  /** 0 to 1. */
  chance: number;
}

/** What a question found, and how sure it is that it is answered. */
export interface Found {
  look: Look;
  /** Best first. */
  candidates: Candidate[];
  /** 0 to 1; from .5 on an answer is given. */
  confidence: number;
}

/** Searches, and weighs what was found as an answer. @param handleIds only what these wrote */
export async function judgeCandidates(
  question: string,
  model: AnswerModel,
  place: Place,
  handleIds?: string[],
): Promise<Found> {
  const look = await lookAt(question, place, handleIds);
  const found = judged(model, look);
  // Whoever asks one person has said whose fact it is.
  const another = handleIds ? null : askedOfAnother(look);
  const swapped = another === null ? null : judged(model, await lookAt(another, place));
  const confidence = look.rows.length === 0 ? 0 : confidenceOf(model, situationOf(look, found, swapped));
  return { look, candidates: inOrder(look, found.chances), confidence };
}

/**
 * Messages by their chance. Parts of documents keep the order in which they were found, which knows more of them, and
 * share out their chances in it.
 */
function inOrder({ evidence }: Look, chances: readonly number[]): Candidate[] {
  const isSection = ({ passageId }: Evidence): boolean => !passageId.startsWith('m:');
  const ofSections = chances.filter((_, at) => evidence[at] && isSection(evidence[at])).sort((a, b) => b - a);
  const candidates = evidence.map((one, at) => ({
    evidence: one,
    chance: (isSection(one) ? ofSections.shift() : chances[at]) ?? 0,
  }));
  return candidates.sort(
    (a, b) => b.chance - a.chance || (a.evidence.passageId < b.evidence.passageId ? -1 : 1),
  );
}
