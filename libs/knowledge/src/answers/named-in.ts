import { termsOf } from '../analysis/tokens';
import type { Evidence } from '../evidence';

/** People among the writers of the evidence whom the question names. */
export function namedIn(question: string, evidence: Evidence[]): Set<string> {
  const asked = new Set(termsOf(question));
  const speakers = new Set(evidence.flatMap(({ speaker }) => speaker ?? []));
  return new Set([...speakers].filter((speaker) => termsOf(speaker).some((term) => asked.has(term))));
}
