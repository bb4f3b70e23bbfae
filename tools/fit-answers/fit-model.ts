import {
  type AnswerModel,
  type AnswerSituation,
  type CandidateModel,
  crowdOf,
  featuresOfAnswer,
  isSection,
  judged,
  logitOf,
  situationOf,
  withoutSpeaker,
} from '@tacit/knowledge';
import { thresholdFor } from '../bench/answers/measures';
import { fitLogistic } from './logistic-fit';
import type { LookedUp } from './looked-up';

/** Candidates of a question that nothing answers, which learning looks at. */
const looksAtWrong = 10;
/** Small collections find little: each question is also learnt from as if only so many had been found. */
const fewFound = 5;
/** At the threshold that ships so many of the questions that can be answered are. */
const answered = 0.85;

type Unset = Pick<AnswerModel, 'candidate' | 'answer'>;

/** Log-odds that a question is answered, by a model that never saw it. */
export interface Judgement extends Pick<LookedUp, 'kind' | 'groups' | 'isAnswerable'> {
  logit: number;
  speakers: number;
  isDocument: boolean;
}

/**
 * Learns which passage answers, and whether any does. What meetings label is whole stretches: of which turn answers
 * they tell nothing.
 */
export function fitModel(examples: readonly LookedUp[]): Unset {
  const candidate = fitCandidates(examples.filter(({ kind }) => kind !== 'meetings'));
  const answer = fitLogistic([
    ...examples.map((one) => ({
      ...{ row: rowOf(candidate, one), isTrue: one.isAnswerable, weight: 1 },
    })),
    ...examples.map(shortened).map((one) => ({
      ...{ row: rowOf(candidate, one), weight: 0.3 },
      isTrue: one.isAnswerable && one.isRelevant.includes(true),
    })),
  ]);
  return { candidate, answer };
}

function fitCandidates(examples: readonly LookedUp[]): CandidateModel {
  const labelled = examples.flatMap(({ look, isRelevant, isAnswerable }) =>
    look.rows
      .slice(0, isAnswerable ? look.rows.length : looksAtWrong)
      .map((row, at) => ({ row, isTrue: isRelevant[at] ?? false, weight: 1 })),
  );
  const messages = labelled.filter(({ row }) => !isSection(row));
  return {
    message: fitLogistic(messages),
    messageOfAnybody: fitLogistic(messages.map((one) => ({ ...one, row: withoutSpeaker(one.row) }))),
    section: fitLogistic(labelled.filter(({ row }) => isSection(row))),
  };
}

/** What a model makes of questions it did not learn from. */
export const judgementsOf = (model: Unset, unseen: readonly LookedUp[]): Judgement[] =>
  unseen.map((one) => {
    const { speakers, isDocument } = situation(model.candidate, one);
    const { kind, groups, isAnswerable } = one;
    return {
      ...{ kind, groups, isAnswerable, speakers, isDocument },
      logit: logitOf(model.answer, rowOf(model.candidate, one)),
    };
  });

/** Where each kind answers its share, told by what models made of questions they never saw. */
export function thresholdsOf(judgements: readonly Judgement[]): AnswerModel['thresholds'] {
  const answerable = judgements.filter(({ isAnswerable }) => isAnswerable);
  const at = (logits: number[]): number => Number(thresholdFor(logits, answered).toFixed(3));
  const few = at(answerable.filter(({ kind }) => kind === 'chat').map(({ logit }) => logit));
  const meetings = answerable.filter(({ kind }) => kind === 'meetings');
  const manySpeakers = Number(Math.max(3, meanSpeakers(meetings)).toFixed(1));
  // In between it moves from one to the other: what each question of a meeting asks of the end it moves to.
  const ends = meetings.map(({ speakers, logit }) => {
    const crowd = crowdOf(speakers, manySpeakers);
    if (crowd === 0) return logit >= few ? Infinity : -Infinity;
    return few + (logit - few) / crowd;
  });
  return {
    few,
    many: at(ends),
    manySpeakers,
    document: at(answerable.filter(({ kind }) => kind === 'documents').map(({ logit }) => logit)),
  };
}

/** Among the candidates of a question, as a geometric mean. */
function meanSpeakers(judgements: readonly Judgement[]): number {
  const logs = judgements.map(({ speakers }) => Math.log(Math.max(1, speakers)));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
}

const situation = (model: CandidateModel, { look, swapped }: LookedUp): AnswerSituation =>
  situationOf(look, judged(model, look), swapped && judged(model, swapped));

const rowOf = (model: CandidateModel, one: LookedUp): number[] => featuresOfAnswer(situation(model, one));

function shortened(one: LookedUp): LookedUp {
  const cut = (look: LookedUp['look']) => ({
    ...look,
    rows: look.rows.slice(0, fewFound),
    evidence: look.evidence.slice(0, fewFound),
  });
  return {
    ...one,
    look: cut(one.look),
    swapped: one.swapped && cut(one.swapped),
    isRelevant: one.isRelevant.slice(0, fewFound),
  };
}
