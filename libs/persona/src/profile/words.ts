/** Chinese and Japanese are written without spaces; Korean has them. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const NOT_WORDS =
  /```[\s\S]*?```|`[^`\n]*`|https?:\/\/\S+|www\.\S+|<[@#!][^>]*>|@[\p{L}\p{N}._-]+|:[a-z][a-z0-9_+-]*:|\S+@\S+\.\S+/giu;
const PAUSE = /[\n\r.,!?;:…—()[\]{}"“”«»。，！？；：、（）【】《》「」~～|/\\*_]+/u;
const TOKEN = new RegExp(
  `[${UNSPACED}]+|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}'’-](?![${UNSPACED}]))*[\\p{L}\\p{M}\\p{N}]?|\\p{N}+`,
  'gu',
);
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Lower-case words in runs without a pause between them, so that phrases never cross a comma. Links,
 * addresses, mentions, code and emoji codes are no words. Chinese is cut into words by Unicode's dictionary.
 */
export function wordRuns(text: string): string[][] {
  const runs: string[][] = [];
  for (const part of text.replace(NOT_WORDS, '\n').toLowerCase().replaceAll('’', "'").split(PAUSE)) {
    const run = wordsOfPart(part);
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** All words of a text, in order. */
export function wordsOf(text: string): string[] {
  return wordRuns(text).flat();
}

/** A phrase as it is written: Chinese without spaces, the rest with them. */
export function joinWords(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const close = isUnspaced(word) && STARTS_UNSPACED.test(text.at(-1) ?? '');
    return text === '' || close ? text + word : `${text} ${word}`;
  }, '');
}

export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

function wordsOfPart(part: string): string[] {
  const words: string[] = [];
  for (const token of part.match(TOKEN) ?? []) {
    if (!isUnspaced(token)) words.push(token);
    else if (token.length === 1) words.push(token);
    else for (const piece of segmenter.segment(token)) words.push(piece.segment);
  }
  return words;
}
