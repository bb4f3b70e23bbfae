import { type Answer, type AnswerSentence, type Citation, queryTerms, termsOf } from '@tacit/knowledge';
import { isCrisis } from '../care/crisis';
import type { ToldTag } from '../intake/told-tags';
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
  /** Habits that somebody told and the reply keeps to; nothing in the messages is from there. */
  told: ToldTag[];
}

/** What a reply has to fit. */
export interface Situation {
  handleIds: readonly string[];
  /** Messages they send before somebody else speaks, on average; null: not known. */
  inARow: number | null;
  /** By passage id: what somebody else wrote right before. */
  answered: ReadonlyMap<string, string>;
  /** Conversations in which whoever asks takes part. */
  withAsker: ReadonlySet<string>;
  /** Habits that somebody told. */
  told: readonly ToldTag[];
}

/** Being the first found is worth so much beside covering the question; an earlier question like it, half of that. */
const FOUND_FIRST = 0.5;
const ANSWERED_LIKE_IT = 0.5;
/** Of two that fit as well, the one they wrote to whoever asks. */
const SAID_TO_ASKER = 0.1;
/** More in a row reads as a speech. */
const MOST_MESSAGES = 3;

/**
 * The reply without a model: their own messages that answer, each whole and word for word, so that it is
 * as long as they write; as many in a row as they usually send, or as they were told to. First comes what covers the question best, answered one
 * like it, and was written where the asker is. Null where they wrote none: nothing is put into
 * their mouth.
 */
export function replyInOwnWords(question: string, answer: Answer, situation: Situation): VoiceReply | null {
  const { handleIds } = situation;
  const fits = new Map(answer.citations.map((one) => [one, fitOf(question, one, situation)]));
  const inOrder = [...answer.citations].sort((a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0));
  const said = inOrder.flatMap(({ number, evidence, from, to }): VoiceMessage[] => {
    const text = evidence.text.slice(from, to);
    const basis = basisOf({}, evidence, handleIds);
    return basis === 'said' && !isCrisis(text) ? [{ text, citation: number, basis, wording: 'quoted' }] : [];
  });
  if (said.length === 0) return null;
  const { most, told } = mostInARow(situation);
  return { messages: said.slice(0, most), isOffStyle: false, told };
}

/** What was told decides where it says something of the length. */
function mostInARow({ inARow, told }: Situation): { most: number; told: ToldTag[] } {
  if (told.includes('brief')) return { most: 1, told: ['brief'] };
  if (told.includes('thorough')) return { most: MOST_MESSAGES, told: ['thorough'] };
  return { most: Math.min(MOST_MESSAGES, Math.max(1, Math.round(inARow ?? 1))), told: [] };
}

function fitOf(question: string, { number, evidence, from, to }: Citation, situation: Situation): number {
  const asked = new Set(queryTerms(question));
  const covered = (text: string): number => {
    const said = new Set(termsOf(text));
    return [...asked].filter((term) => said.has(term)).length / Math.max(1, asked.size);
  };
  return (
    covered(evidence.text.slice(from, to)) +
    ANSWERED_LIKE_IT * covered(situation.answered.get(evidence.passageId) ?? '') +
    FOUND_FIRST / number +
    (situation.withAsker.has(evidence.containerId) ? SAID_TO_ASKER : 0)
  );
}
