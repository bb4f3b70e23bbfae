import { isMostlyHan } from '../embedders/language-means';
import { type AnswerSituation, featuresOfAnswer, type JudgedSearch } from './answer-features';
import { isSection, withoutSpeaker } from './candidate-features';
import type { Look } from './look-at';
import { type LogisticModel, logitOf, sigmoid } from './logistic';

/** What was learnt of single passages, over `candidateFeatures`. */
export interface CandidateModel {
  message: LogisticModel;
  /** The same without knowing who speaks. */
  messageOfAnybody: LogisticModel;
  section: LogisticModel;
}

/** What was learnt about answers: which passage answers, and whether any does. */
export interface AnswerModel {
  candidate: CandidateModel;
  /** Over `answerFeatures`. */
  answer: LogisticModel;
  /**
   * Log-odds at which 85 % of what can be answered is answered: in chats of two, in talk with so many speakers among
   * the candidates, in documents.
   */
  thresholds: { few: number; many: number; manySpeakers: number; document: number };
}

const FEW = 2;
const MANY_FOUND = 30;

/** The chance of each candidate to answer, in their order. */
export const judged = (model: CandidateModel, { rows }: Pick<Look, 'rows'>): JudgedSearch => ({
  rows,
  chances: rows.map((row) => sigmoid(logitOf(isSection(row) ? model.section : model.message, row))),
  byAnybody: rows.map((row) =>
    isSection(row) ? null : logitOf(model.messageOfAnybody, withoutSpeaker(row)),
  ),
});

export function situationOf(look: Look, found: JudgedSearch, swapped: JudgedSearch | null): AnswerSituation {
  const best = found.chances.indexOf(Math.max(...found.chances));
  // Words of a question stand nowhere in another script, and in a small collection that says little.
  const isTranslated = isMostlyHan(look.question) !== isMostlyHan(look.evidence[best]?.text ?? '');
  const trust = Math.min(1, look.result.total / MANY_FOUND);
  const isDocument = look.evidence[best]?.passageId.startsWith('m:') === false;
  return {
    ...{ found, swapped, words: look.contentWords, together: look.together, isNamed: look.named.size > 0 },
    unknown: isTranslated ? 0 : (look.unknownWords / Math.max(1, look.contentWords)) * trust,
    speakers: isDocument ? 0 : new Set(look.evidence.flatMap(({ speaker }) => speaker ?? [])).size,
    isDocument,
  };
}

/** How much of a crowd so many speakers are: 0 in a chat of two, 1 from `manySpeakers` on. */
export const crowdOf = (speakers: number, manySpeakers: number): number =>
  speakers <= FEW ? 0 : Math.min(1, Math.log(speakers / FEW) / Math.log(manySpeakers / FEW));

/** How sure it is that the candidates answer, 0 to 1; from .5 on an answer is given. */
export function confidenceOf(model: AnswerModel, situation: AnswerSituation): number {
  const { few, many, manySpeakers, document } = model.thresholds;
  const inTalk = few + (many - few) * crowdOf(situation.speakers, manySpeakers);
  const threshold = situation.isDocument ? document : inTalk;
  return sigmoid(logitOf(model.answer, featuresOfAnswer(situation)) - threshold);
}
