import { termsOf } from '../analysis/tokens';
import type { Evidence } from '../evidence';

/**
 * Whose fact a message tells, as far as its words show: what others wrote without a word about the person a question
 * names is most likely true of themselves. Most of their support is taken away.
 */
const ofSomebodyElse = 0.4;
/** The person was spoken to, right there: "you" may be them. */
const toldToThem = 0.6;

const secondPerson = /\b(?:you|your|you're|you've|you'd|u|ur)\b|你|您/iu;

/** People among the writers of the evidence whom the question names. */
export function namedIn(question: string, evidence: Evidence[]): Set<string> {
  const asked = new Set(termsOf(question));
  const speakers = new Set(evidence.flatMap(({ speaker }) => speaker ?? []));
  return new Set([...speakers].filter((speaker) => termsOf(speaker).some((term) => asked.has(term))));
}

/**
 * How much of its support a passage keeps, 0 to 1: all of it where the question names nobody, the named wrote it
 * themselves, or it names them.
 */
export function shareOfFact({ passageId, speaker, text }: Evidence, named: ReadonlySet<string>): number {
  if (named.size === 0 || !passageId.startsWith('m:') || speaker === null || named.has(speaker)) return 1;
  const words = new Set(termsOf(text));
  const isAbout = [...named].some((name) => termsOf(name).some((term) => words.has(term)));
  if (isAbout) return 1;
  return secondPerson.test(text) ? toldToThem : ofSomebodyElse;
}
