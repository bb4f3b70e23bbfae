// Whoever compiles this lib from its sources needs the types too, and an import cannot carry an ambient module.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import { stopWords } from './stop-words';

/** A searchable word of a text, with the characters it stands for. */
export interface Token {
  term: string;
  from: number;
  to: number;
}

const cjk = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`;
const word = String.raw`[[\p{L}\p{N}\p{M}]--[${cjk}]]`;
/** Words joined by the characters of paths, versions, identifiers and addresses stay together at first. */
const runs = new RegExp(
  String.raw`(?<cjk>[${cjk}]+)|(?<word>${word}+(?:['’]${word}+)*(?:[._\/\\:@#\-]+${word}+(?:['’]${word}+)*)*)`,
  'gv',
);
const simpleWord = new RegExp(String.raw`${word}+(?:['’]${word}+)*`, 'gv');
/** retryAfter, HTTPServer, sha256sum: parts begin at a capital, or where letters and digits meet. */
const camelParts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|\p{L}+/gu;

const stemmer = newStemmer('english');
const stems = new Map<string, string>();
/** Words repeat; a map of this size covers a language and ends at a few megabytes. */
const maxStems = 100_000;

/** The stem of a lower-case word: Snowball English; words with digits or outside of Latin stay whole. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]+$/.test(lower) ? stemmer.stem(lower) : lower;
  if (stems.size >= maxStems) stems.clear();
  stems.set(lower, stemmed);
  return stemmed;
}

/** Folded for comparing: compatibility forms and widths (NFKC), case. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Cuts a text into searchable words: stems of English words, other words as they are, identifiers whole and
 * in parts, Chinese, Japanese and Korean as single characters and pairs of neighbours. Stop words are left out.
 * @returns in reading order; offsets are characters of `text`
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(runs)) {
    if (run.groups?.cjk !== undefined) pushCharacters(tokens, run[0], run.index);
    else pushWords(tokens, run[0], run.index);
  }
  return tokens;
}

/** Only the terms, for counting. */
export const termsOf = (text: string): string[] => tokenize(text).map((token) => token.term);

function pushCharacters(tokens: Token[], run: string, at: number): void {
  let previous = '';
  let previousAt = 0;
  let offset = at;
  for (const character of run) {
    const folded = fold(character);
    if (previous) tokens.push({ term: previous + folded, from: previousAt, to: offset + character.length });
    tokens.push({ term: folded, from: offset, to: offset + character.length });
    previous = folded;
    previousAt = offset;
    offset += character.length;
  }
}

/** Words repeat, so what a run of characters is cut into is remembered; offsets are relative to the run. */
const cutRuns = new Map<string, Token[]>();

function pushWords(tokens: Token[], run: string, at: number): void {
  let cut = cutRuns.get(run);
  if (!cut) {
    cut = cutWords(run);
    if (cutRuns.size >= maxStems) cutRuns.clear();
    cutRuns.set(run, cut);
  }
  for (const { term, from, to } of cut) tokens.push({ term, from: at + from, to: at + to });
}

function cutWords(run: string): Token[] {
  const tokens: Token[] = [];
  const words = [...run.matchAll(simpleWord)];
  if (words.length > 1) tokens.push({ term: fold(run), from: 0, to: run.length });
  for (const match of words) {
    pushWord(tokens, match[0], match.index);
    const parts = match[0].match(camelParts) ?? [];
    if (parts.length < 2 || /['’]/.test(match[0])) continue;
    let partFrom = match.index;
    for (const part of parts) {
      pushWord(tokens, part, partFrom);
      partFrom += part.length;
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], written: string, from: number): void {
  const folded = fold(written).replaceAll('’', "'");
  if (stopWords.has(folded)) return;
  const bare = folded.replace(/'s?$/, '').replaceAll("'", '');
  if (!bare || stopWords.has(bare)) return;
  tokens.push({ term: stem(bare), from, to: from + written.length });
}
