import { type AnswerModel, crowdOf, featuresOfAnswer, judged, logitOf, situationOf } from '@tacit/knowledge';
import { thresholdFor } from '../bench/answers/measures';
import { fitLogistic } from './logistic-fit';
import type { LookedUp } from './looked-up';

/** Candidates of a question that nothing answers, which learning looks at. */
const looksAtWrong = 10;
/** Small collections find little: each question is also learnt from as if only so many had been found. */
const fewFound = 5;
/** At the threshold that ships so many of the questions that can be answered are. */
const answered = 0.85;

/** Learns which passage answers from chats, where single turns are labelled, and whether any does from all kinds. */
export function fitModel(examples: readonly LookedUp[]): AnswerModel {
  const candidate = fitLogistic(
    examples
      .filter(({ kind }) => kind === 'chat')
      .flatMap(({ look, isRelevant, isAnswerable }) =>
        look.rows
          .slice(0, isAnswerable ? look.rows.length : looksAtWrong)
          .map((row, at) => ({ row, isTrue: isRelevant[at] ?? false, weight: 1 })),
      ),
  );
  const unset = {
    candidate,
    answer: candidate,
    thresholds: { few: 0, many: 0, manySpeakers: 3, document: 0 },
  };
  const answer = fitLogistic([
    ...examples.map((one) => ({ row: rowOf(unset, one), isTrue: one.isAnswerable, weight: 1 })),
    ...examples.map(shortened).map((one) => ({
      ...{ row: rowOf(unset, one), weight: 0.3 },
      isTrue: one.isAnswerable && one.isRelevant.includes(true),
    })),
  ]);
  return { candidate, answer, thresholds: thresholdsOf(unset, answer, examples) };
}

function thresholdsOf(
  unset: AnswerModel,
  answer: AnswerModel['answer'],
  examples: readonly LookedUp[],
): AnswerModel['thresholds'] {
  const answerable = (kind: LookedUp['kind']) =>
    examples
      .filter((one) => one.kind === kind && one.isAnswerable)
      .map((one) => ({ speakers: speakersOf(one), logit: logitOf(answer, rowOf(unset, one)) }));
  const at = (logits: number[]): number => Number(thresholdFor(logits, answered).toFixed(3));
  const few = at(answerable('chat').map(({ logit }) => logit));
  const manySpeakers = Number(Math.max(3, meanSpeakers(examples)).toFixed(1));
  // In between it moves from one to the other: what each question of a meeting asks of the end it moves to.
  const ends = answerable('meetings').flatMap(({ speakers, logit }) => {
    const crowd = crowdOf(speakers, manySpeakers);
    return crowd === 0 ? [] : [few + (logit - few) / crowd];
  });
  return {
    few,
    many: at(ends),
    manySpeakers,
    document: at(answerable('documents').map(({ logit }) => logit)),
  };
}

const speakersOf = ({ look }: LookedUp): number =>
  new Set(look.evidence.flatMap(({ speaker }) => speaker ?? [])).size;

/** Among the candidates of a question to meetings, as a geometric mean. */
function meanSpeakers(examples: readonly LookedUp[]): number {
  const logs = examples
    .filter(({ kind, isAnswerable }) => kind === 'meetings' && isAnswerable)
    .map((one) => Math.log(Math.max(1, speakersOf(one))));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
}

function rowOf(model: AnswerModel, { look, swapped }: LookedUp): number[] {
  return featuresOfAnswer(situationOf(look, judged(model, look), swapped && judged(model, swapped)));
}

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
