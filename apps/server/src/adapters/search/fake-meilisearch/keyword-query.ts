import type { Settings } from './index-settings';
import { typosBetween, wordsOf } from './words';

export interface AskedWord {
  text: string;
  /** Place in the query. */
  position: number;
  isPrefix: boolean;
  /** Mistakes forgiven. */
  typos: number;
  /** Of written words that were compared before. */
  compared: Map<string, number | undefined>;
}

export interface KeywordQuery {
  words: AskedWord[];
  /** Words that have to stand one after the other. */
  phrases: string[][];
  unwanted: string[];
}

/** Nothing after the tenth word is read. */
const mostWords = 10;

/** What a query asks for: quoted phrases, words with a minus, and words, of which the last may be unfinished. */
export function keywordQuery(q: string, settings: Settings): KeywordQuery {
  const phrases: string[][] = [];
  const unwanted: string[] = [];
  const rest = q
    .replace(/"([^"]*)"/g, (_, phrase: string) => {
      phrases.push(wordsOf(phrase).map(({ text }) => text));
      return ' ';
    })
    .replace(/(^|\s)-(\S+)/g, (_, space: string, word: string) => {
      unwanted.push(...wordsOf(word).map(({ text }) => text));
      return space;
    });
  const texts = wordsOf(rest).map(({ text }) => text);
  const isUnfinished = settings.prefixSearch !== 'disabled' && /[\p{L}\p{N}]$/u.test(rest);
  const words = texts.slice(0, mostWords).flatMap((text, i) => {
    const isPrefix = isUnfinished && i === texts.length - 1;
    if (settings.stopWords.includes(text) && !isPrefix) return [];
    return [{ text, position: i, isPrefix, typos: typosFor(text, settings), compared: new Map() }];
  });
  return { words, phrases, unwanted };
}

/** By the size in bytes, as recorded scores show. */
function typosFor(text: string, { typoTolerance }: Settings): number {
  const { enabled, minWordSizeForTypos: sizes, disableOnNumbers } = typoTolerance;
  if (!enabled || (disableOnNumbers && /^\p{N}+$/u.test(text))) return 0;
  const size = Buffer.byteLength(text);
  return size >= sizes.twoTypos ? 2 : size >= sizes.oneTypo ? 1 : 0;
}

/** Mistakes with which a written word is the asked one; undefined when it is another. */
export function typosOf(word: AskedWord, written: string): number | undefined {
  if (!word.compared.has(written)) word.compared.set(written, compare(word, written));
  return word.compared.get(written);
}

function compare({ text, isPrefix, typos }: AskedWord, written: string): number | undefined {
  let least = typosBetween(text, written, typos);
  if (isPrefix && least > 0) {
    for (let length = text.length - typos; length <= text.length + typos; length++) {
      least = Math.min(least, typosBetween(text, written.slice(0, Math.max(1, length)), typos));
    }
  }
  return least <= typos ? least : undefined;
}
