import { isMostlyHan } from '../embedders/language-means';
import type { Evidence } from '../evidence';
import { namedRow } from './candidate-features';
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

/** What is less near in another script is about something else, and stands where it was judged to. */
const leastNearness = 0.5;

/** Searches, and weighs what was found as an answer. @param handleIds only what these wrote */
export async function judgeCandidates(
  question: string,
  model: AnswerModel,
  place: Place,
  handleIds?: string[],
): Promise<Found> {
  const look = await lookAt(question, place, handleIds);
  const found = judged(model.candidate, look);
  // Whoever asks one person has said whose fact it is.
  const another = handleIds ? null : askedOfAnother(look);
  const swapped = another === null ? null : judged(model.candidate, await lookAt(another, place));
  const learnt = look.rows.length === 0 ? 0 : confidenceOf(model, situationOf(look, found, swapped));
  const translated = translations(look);
  const chances = found.chances.map((chance, at) => {
    const nearness = translated[at] ?? 0;
    return nearness >= leastNearness ? Math.max(chance, nearness) : chance;
  });
  return { look, candidates: inOrder(look, chances), confidence: Math.max(learnt, ...translated) };
}

/**
 * How near evidence in another script is in meaning: no labelled question crosses scripts, so nothing was learnt of
 * them, and the words say nothing.
 */
const translations = ({ question, evidence, rows, result }: Look): number[] =>
  evidence.map(({ text, passageId }, at) => {
    if (isMostlyHan(question) === isMostlyHan(text)) return 0;
    const nearness = result.hits.find((hit) => hit.passageId === passageId)?.similarity ?? 0;
    return nearness * (namedRow(rows[at] ?? []).wrongType === 1 ? 0.85 : 1);
  });

/** By chance; those that are as likely in the order in which they were found. */
const inOrder = ({ evidence }: Look, chances: readonly number[]): Candidate[] =>
  evidence
    .map((one, at) => ({ evidence: one, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
