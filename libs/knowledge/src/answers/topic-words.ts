import { chineseQuestionWords } from '../analysis/stop-words';
import { tokenize } from '../analysis/tokens';

/** A word that says what a text is about, as it is written (lower case) and as the index knows it. */
export interface TopicWord {
  written: string;
  /** Its stem, or the pairs of neighbours of a Chinese word; a lone character stays alone. */
  terms: string[];
}

const han = /\p{sc=Han}+/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words of Chinese that join others or ask, and are about nothing. */
const chineseStopWords = new Set(
  `是 的 了 着 过 在 有 要 会 能 可以 我 我们 你 你们 他 她 它 他们 她们 和 与 就 都 也 还 请 这 那 这个 那个 几次 几个 几天 一下 如果 怎么办
  应该 需要 从`.split(/\s+/),
);

/**
 * The words of a text without those that only join others. Chinese is cut into words, so that a pair of characters
 * that belong to two words ("是幂") counts for nothing; single characters in a row stay together.
 */
export function topicWords(text: string): TopicWord[] {
  const asked = text.replace(chineseQuestionWords, (found) => ' '.repeat(found.length));
  const words = tokenize(asked)
    .filter(({ term }) => !/\p{sc=Han}/u.test(term))
    .map(({ term, from, to }) => ({ at: from, written: asked.slice(from, to).toLowerCase(), terms: [term] }));
  for (const run of asked.matchAll(han))
    for (const word of chineseWords(run[0]))
      words.push({ at: run.index, written: word, terms: pairsOf(word) });
  return words.sort((a, b) => a.at - b.at).map(({ written, terms }) => ({ written, terms }));
}

function chineseWords(run: string): string[] {
  const words: string[] = [];
  let isLone = false;
  for (const { segment } of segmenter.segment(run)) {
    const isSingle = [...segment].length === 1;
    if (chineseStopWords.has(segment)) isLone = false;
    else if (isSingle && isLone) words.push((words.pop() ?? '') + segment);
    else {
      words.push(segment);
      isLone = isSingle;
    }
  }
  return words;
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}
