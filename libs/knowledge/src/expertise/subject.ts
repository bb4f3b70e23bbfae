import { termsOf } from '../analysis/tokens';

/**
 * What a topic is called: its words as they stand side by side in what was written ("Shadow mode" of `mode` and
 * `shadow`), the others after it.
 */
export function subjectName(words: readonly string[], texts: readonly string[]): string {
  const [best] = pairsOf(words, texts);
  const parts =
    best && best.count > 0
      ? [
          `${best.first}${isHan(best.first) ? '' : ' '}${best.second}`,
          ...words.filter((word) => word !== best.first && word !== best.second),
        ]
      : [...words];
  const name = parts.join(parts.some(isHan) ? '、' : ', ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether two of the words stand side by side anywhere: words that never do share an author, not a subject. */
export const standTogether = (words: readonly string[], texts: readonly string[]): boolean =>
  (pairsOf(words, texts)[0]?.count ?? 0) > 0;

function pairsOf(words: readonly string[], texts: readonly string[]) {
  const pairs = words.flatMap((first) =>
    words
      .filter((second) => second !== first)
      .map((second) => ({ first, second, count: countOf(first, second, texts) })),
  );
  return pairs.sort((a, b) => b.count - a.count);
}

/**
 * Whether passages that one word brought together are about one thing: each shares a further word with another.
 * "Account" in a mail about a contract and in talk about double entry names no subject.
 */
export function isOneSubject(word: string, texts: readonly string[]): boolean {
  const own = new Set(termsOf(word));
  const held = texts.map(
    (text) => new Set(termsOf(text).filter((term) => !own.has(term) && !/\d/.test(term))),
  );
  return held.every((terms, at) =>
    held.some((others, other) => other !== at && [...terms].some((term) => others.has(term))),
  );
}

const isHan = (word: string): boolean => /\p{sc=Han}/u.test(word);

function countOf(first: string, second: string, texts: readonly string[]): number {
  const [a, b] = [first, second].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const together = new RegExp(
    isHan(first) ? `${a}${b}` : String.raw`(?<!\p{L})${a}[\s-]+${b}(?!\p{L})`,
    'iu',
  );
  return texts.filter((text) => together.test(text)).length;
}
