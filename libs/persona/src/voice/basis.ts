import type { AnswerSentence, Evidence } from '@tacit/knowledge';

/**
 * What a sentence of an answer for somebody stands on.
 * - `said`: their own message, word for word.
 * - `done`: a record of theirs, word for word: a page they wrote, a change they made.
 * - `inferred`: what others wrote where they were, or words that are not exactly theirs.
 */
export type Basis = 'said' | 'done' | 'inferred';

/** @param handleIds accounts of whoever is asked */
export function basisOf(
  { wording }: Pick<AnswerSentence, 'wording'>,
  { handleId, passageId }: Pick<Evidence, 'handleId' | 'passageId'>,
  handleIds: readonly string[],
): Basis {
  const isOwn = handleId !== null && handleIds.includes(handleId);
  if (!isOwn || wording === 'shortened') return 'inferred';
  return passageId.startsWith('m:') ? 'said' : 'done';
}
