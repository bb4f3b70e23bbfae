import type { AnswerModel } from '@tacit/knowledge';
import { fitModel, type Judgement, judgementsOf, thresholdsOf } from './fit-model';
import type { LookedUp } from './looked-up';

/** A model for each chat that never saw it, and what these make of everything they never saw. */
export function crossFitted(examples: readonly LookedUp[]): {
  models: [chat: string, model: AnswerModel][];
  judgements: Judgement[];
} {
  const chats = [...new Set(examples.filter(({ kind }) => kind === 'chat').flatMap(({ groups }) => groups))];
  const isInChat = ({ groups }: Pick<LookedUp, 'groups'>): boolean =>
    groups.some((one) => chats.includes(one));
  const folds = chats.map((chat, fold) => {
    // Meetings and collections are too few to be left out whole: every fold leaves its share of their questions out.
    const isUnseen = (one: LookedUp, at: number): boolean =>
      isInChat(one) ? one.groups.includes(chat) : at % chats.length === fold;
    const model = fitModel(examples.filter((one, at) => !isUnseen(one, at)));
    return { chat, model, judgements: judgementsOf(model, examples.filter(isUnseen)) };
  });
  const judgements = folds.flatMap((fold) => fold.judgements);
  return {
    judgements,
    models: folds.map(({ chat, model }) => [
      chat,
      { ...model, thresholds: thresholdsOf(judgements.filter(({ groups }) => !groups.includes(chat))) },
    ]),
  };
}
