import { chineseQuestionWords } from './stop-words';
import { termsOf } from './tokens';

/** The words of a question to search for, each once, in its order. */
export function queryTerms(question: string): string[] {
  const topical = question.replace(chineseQuestionWords, ' ');
  const terms = termsOf(topical);
  return [...new Set(terms.length > 0 ? terms : termsOf(question))];
}
