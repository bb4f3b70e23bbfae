import { queryTerms } from '../analysis/query-terms';
import type { EarlierTurn } from '../answer';

/** Words that point back at what was said before. */
const pointsBack =
  /^(and|but|so|then|also|what about|how about|why|when|who|where)\b|\b(it|its|that|this|they|them|their|those|these|he|she|him|her|his|there|then)\b|^(那|那么|然后|还有|为什么)|[它他她]|这个|那个|他们|她们|呢[？?]?$/iu;

/** A question with more words of its own stands alone, whatever its pronouns. */
const maxTermsOfFollowUp = 5;

/**
 * The question to search for: a follow-up ("and who approves it?") is completed with the words of the question
 * before it. A question that stands alone stays as it is.
 */
export function completeFollowUp(question: string, earlier: EarlierTurn[]): string {
  const before = earlier.at(-1);
  if (!before || !pointsBack.test(question.trim())) return question;
  const own = queryTerms(question).filter((term) => term.length > 1);
  if (own.length > maxTermsOfFollowUp) return question;
  return `${question} ${before.answer.searchedFor}`;
}
