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
  const learnt = look.rows.length === 0 ? 0 : confidenceOf(model, situationOf(look, found, swapped));
  const translated = translations(look);
  const chances = found.chances.map((chance, at) => Math.max(chance, translated[at] ?? 0));
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

/**
 * By chance where a question names somebody: there single turns were learnt from. Elsewhere, and among parts of
 * documents, in the order in which they were found and by what they cover; the chances are shared out in it.
 */
function inOrder({ evidence, result, rows, named }: Look, chances: readonly number[]): Candidate[] {
  const scores = new Map(result.hits.map(({ passageId, score }) => [passageId, score]));
  const top = Math.max(...scores.values(), 1e-9);
  const isLearnt = ({ passageId }: Evidence): boolean => named.size > 0 && passageId.startsWith('m:');
  const rank = (at: number): number => {
    const { own, asked, headings, before, type, wrongType } = namedRow(rows[at] ?? []);
    const covered = Math.min(1, Math.max(own + headings / 2, before * 0.9, asked * 0.3));
    const found = Math.sqrt(Math.max(0, (scores.get(evidence[at]?.passageId ?? '') ?? 0) / top));
    return 0.45 * found + 0.45 * covered + 0.1 * (type - wrongType);
  };
  const places = evidence.flatMap((one, at) => (isLearnt(one) ? [] : [at]));
  const shared = places.map((at) => chances[at] ?? 0).sort((a, b) => b - a);
  const ranked = places.map((at) => ({ at, rank: rank(at) })).sort((a, b) => b.rank - a.rank);
  const chanceAt = new Map(ranked.map(({ at }, place) => [at, shared[place] ?? 0]));
  const order = new Map(ranked.map(({ at }, place) => [at, place]));
  return evidence
    .map((one, at) => ({
      evidence: one,
      chance: chanceAt.get(at) ?? chances[at] ?? 0,
      place: order.get(at) ?? at,
    }))
    .sort((a, b) => b.chance - a.chance || a.place - b.place)
    .map(({ evidence: one, chance }) => ({ evidence: one, chance }));
}
