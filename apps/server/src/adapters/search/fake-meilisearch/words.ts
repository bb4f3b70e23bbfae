/** A word of a text as it is compared, with its position; what a full stop or comma parts is eight words apart. */
export interface Word {
  text: string;
  position: number;
}

const pieces = /(?<han>\p{sc=Han}+)|(?<word>[\p{L}\p{N}\p{M}]+)|(?<hard>[.,;:!?()[\]{}|。，；：！？]+)/gu;
const hardDistance = 8;
/** Words of Chinese are found by a dictionary: not Meilisearch's own, but one of its kind. */
const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lower case, without accents. */
const normal = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let position = 0;
  let afterHard = false;
  const push = (word: string): void => {
    if (words.length > 0) position += afterHard ? hardDistance : 1;
    afterHard = false;
    words.push({ text: normal(word), position });
  };
  for (const { groups, 0: piece } of text.matchAll(pieces)) {
    if (groups?.hard !== undefined) afterHard = true;
    else if (groups?.han === undefined) push(piece);
    else for (const { segment } of chinese.segment(piece)) push(segment);
  }
  return words;
}

/** Mistakes (a letter more, less, other, or two swapped); one in the first letter counts twice. `limit + 1` for more. */
export function typosBetween(asked: string, written: string, limit: number): number {
  if (asked === written) return 0;
  if (limit === 0 || Math.abs(asked.length - written.length) > limit) return limit + 1;
  let [before, previous]: number[][] = [[], Array.from({ length: written.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= asked.length; i++) {
    const row = [i];
    for (let j = 1; j <= written.length; j++) {
      let least = Math.min(previous![j]! + 1, row[j - 1]! + 1);
      least = Math.min(least, previous![j - 1]! + (asked[i - 1] === written[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && asked[i - 1] === written[j - 2] && asked[i - 2] === written[j - 1];
      if (isSwap) least = Math.min(least, before![j - 2]! + 1);
      row.push(least);
    }
    [before, previous] = [previous!, row];
  }
  const typos = previous![written.length]! + (asked[0] === written[0] ? 0 : 1);
  return Math.min(typos, limit + 1);
}
