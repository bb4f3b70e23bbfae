import type { AnswerConflict, Citation } from '../answer';
import { wordsOf } from '../drafts/words-of';

/** Statements of a frame share so much of the shorter one's words; below it they are about different things. */
const sameFrame = 0.6;
/** Fewer words in common say too little to compare. */
const leastShared = 2;

/**
 * Whether two statements say the same of different values: "we retry a refund three times", "we now retry a
 * refund five times". Values are numbers and names. Deliberately narrow: it would rather miss a contradiction
 * than call two true sentences one.
 */
export function disagree(a: string, b: string): boolean {
  const first = partsOf(a);
  const second = partsOf(b);
  const shared = [...first.frame].filter((term) => second.frame.has(term)).length;
  const shorter = Math.min(first.frame.size, second.frame.size);
  if (shared < leastShared || shared / shorter < sameFrame) return false;
  return (
    hasOther(first.numbers, second.numbers) ||
    (first.numbers.size === 0 && second.numbers.size === 0 && hasOther(first.names, second.names))
  );
}

/** Pairs of citations whose quoted words disagree, the older of each first. What tells no time cannot be ordered. */
export function conflictsOf(citations: readonly Citation[]): AnswerConflict[] {
  const dated = citations.flatMap(({ number, evidence, from, to }) =>
    evidence.at === null ? [] : [{ number, at: evidence.at, text: evidence.text.slice(from, to) }],
  );
  dated.sort((a, b) => a.at - b.at || a.number - b.number);
  return dated.flatMap((older, i) =>
    dated
      .slice(i + 1)
      .filter((newer) => newer.at > older.at && disagree(older.text, newer.text))
      .map((newer) => ({ older: older.number, newer: newer.number })),
  );
}

/** Each has a value that the other has not. */
function hasOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => !b.has(value)) && [...b].some((value) => !a.has(value));
}

/** The words of a statement that say what it is about, and its values. */
export function partsOf(text: string): { frame: Set<string>; numbers: Set<string>; names: Set<string> } {
  const words = wordsOf(text);
  const termsWhere = (test: (word: (typeof words)[number]) => boolean) =>
    new Set(words.filter(test).map(({ term }) => term));
  return {
    frame: termsWhere((word) => !word.isGlue && !word.isOperator && !word.isNumber && !word.isName),
    numbers: termsWhere((word) => word.isNumber),
    names: termsWhere((word) => word.isName),
  };
}
