import { holdsQuantity, withoutQuantity } from '../analysis/asked-quantity';
import { sentencesOf } from '../analysis/sentences';
import type { Evidence } from '../evidence';
import { type AnswerModel, confidenceOf, judged, situationOf } from './answer-model';
import { askedOfAnother, type Look, lookAt, type Place } from './look-at';
import { quotedWhole } from './pick-quotation';
import { coverageOf } from './question-words';
import { translations } from './translations';

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
  const found = judged(model.candidate, look);
  // Whoever asks one person has said whose fact it is.
  const another = handleIds ? null : askedOfAnother(look);
  const swapped = another === null ? null : judged(model.candidate, await lookAt(another, place));
  const learnt = look.rows.length === 0 ? 0 : confidenceOf(model, situationOf(look, found, swapped));
  const translated = translations(look, learnt);
  const chances = found.chances.map((chance, at) =>
    Math.max(chance * ofAskedQuantity(look, at), translated[at] ?? 0),
  );
  return { look, candidates: inOrder(look, chances), confidence: Math.max(learnt, ...translated) };
}

/** A long passage holds numbers of many things: those count that stand where it speaks of what is asked. */
function ofAskedQuantity({ question, evidence, words }: Look, at: number): number {
  const { text = '', passageId = '' } = evidence[at] ?? {};
  const holds = holdsQuantity(question, text);
  if (holds === undefined) return 1;
  const least = withoutQuantity(question);
  if (!holds) return least;
  const whole = coverageOf(text, words);
  const isOneThing = passageId.startsWith('m:') && text.length <= quotedWhole;
  if (isOneThing || whole === 0) return 1;
  const counting = sentencesOf(text).filter((sentence) => holdsQuantity(question, sentence.text));
  const near = Math.max(0, ...counting.map((sentence) => coverageOf(sentence.text, words)));
  return Math.max(least, (near / whole) ** 2);
}

/** By chance; those that are as likely in the order in which they were found. */
const inOrder = ({ evidence }: Look, chances: readonly number[]): Candidate[] =>
  evidence
    .map((one, at) => ({ evidence: one, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
