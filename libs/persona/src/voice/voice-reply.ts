import type { Answer, AnswerSentence } from '@tacit/knowledge';
import { isCrisis } from '../care/crisis';
import { type Basis, basisOf } from './basis';

/** A message in somebody's manner. */
export interface VoiceMessage extends AnswerSentence {
  basis: Basis;
}

/** An answer as they might send it. Whatever it says is in its answer too, with the evidence. */
export interface VoiceReply {
  messages: VoiceMessage[];
  /** Further from how they write than nearly all they wrote themselves: to be shown as such. */
  isOffStyle: boolean;
}

/** More in a row reads as a speech. */
const MOST_MESSAGES = 3;

/**
 * The reply without a model: their own messages that answer, best first, each whole and word for word, so that it is
 * as long as they write; as many in a row as they usually send. Null where they wrote none: nothing is put into
 * their mouth.
 * @param inARow messages they send before somebody else speaks, on average; null: not known
 */
export function replyInOwnWords(
  answer: Answer,
  { handleIds, inARow }: { handleIds: readonly string[]; inARow: number | null },
): VoiceReply | null {
  const said = answer.citations.flatMap(({ number, evidence, from, to }): VoiceMessage[] => {
    const text = evidence.text.slice(from, to);
    const basis = basisOf({}, evidence, handleIds);
    return basis === 'said' && !isCrisis(text) ? [{ text, citation: number, basis, wording: 'quoted' }] : [];
  });
  if (said.length === 0) return null;
  const usual = Math.min(MOST_MESSAGES, Math.max(1, Math.round(inARow ?? 1)));
  return { messages: said.slice(0, usual), isOffStyle: false };
}
