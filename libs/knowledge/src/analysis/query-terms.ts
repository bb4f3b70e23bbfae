import { chineseQuestionWords } from './stop-words';
import { termsOf } from './tokens';

/** The words of a question to search for, each once, in its order. */
export const queryTerms = (question: string): string[] => [...queryTermCounts(question).keys()];

/** The same with how often each is said: a long question repeats what it is about. */
export function queryTermCounts(question: string): Map<string, number> {
  const topical = termsOf(question.replace(chineseQuestionWords, ' '));
  const counts = new Map<string, number>();
  for (const term of topical.length > 0 ? topical : termsOf(question)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
