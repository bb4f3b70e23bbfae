import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnigramTokenizer } from '@tacit/knowledge';

export interface Pieces {
  pieces: string[];
  scores: Float32Array;
  /** Share of running text, half from the texts and half from the lists of words. */
  shares: Float64Array;
}

/** Pieces and scores of a SentencePiece model of the Unigram kind in the hub's layout. */
function readVocabulary(folder: string): [piece: string, score: number][] {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'));
  if (hasVocabulary(file)) return file.model.vocab;
  throw new Error(`${folder}/tokenizer.json is no Unigram tokeniser.`);
}

const hasVocabulary = (file: unknown): file is { model: { vocab: [string, number][] } } =>
  typeof file === 'object' && file !== null && 'model' in file && JSON.stringify(file).includes('"Unigram"');

/**
 * The teacher's lower-case pieces that are used most in the texts and words, up to `count`; pieces of a letter
 * or character come first, since without them whole words would be unreadable.
 */
export function choosePieces(
  teacher: string,
  texts: string[],
  words: [word: string, share: number][],
  normalize: (text: string) => string,
  count: number,
): Pieces {
  const vocabulary = readVocabulary(teacher).filter(
    ([piece]) =>
      /^▁?[\p{Script=Latin}\p{Script=Han}\p{N}\p{P}\p{S}]*$/u.test(piece) &&
      piece !== '' &&
      normalize(piece) === piece &&
      !piece.startsWith('<'),
  );
  const all = vocabulary.map(([piece]) => piece);
  const tokenizer = new UnigramTokenizer(
    all,
    vocabulary.map(([, score]) => score),
  );
  const inTexts = counted(all.length, (add) => {
    for (const text of texts) tokenizer.each(normalize(text), (ids) => ids.forEach((id) => add(id, 1)));
  });
  const inWords = counted(all.length, (add) => {
    for (const [word, share] of words)
      tokenizer.each(normalize(word), (ids) => ids.forEach((id) => add(id, share)));
  });
  const shares = inTexts.map((share, id) => (share + (inWords[id] ?? 0)) / 2);
  const single = (id: number): number => ([...(all[id] ?? '').replace('▁', '')].length <= 1 ? 1e-6 : 0);
  const chosen = [...all.keys()]
    .filter((id) => (shares[id] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) + single(b) - (shares[a] ?? 0) - single(a))
    .slice(0, count)
    .sort((a, b) => a - b);
  return {
    pieces: chosen.map((id) => all[id] ?? ''),
    scores: Float32Array.from(chosen, (id) => vocabulary[id]?.[1] ?? 0),
    shares: Float64Array.from(chosen, (id) => shares[id] ?? 0),
  };
}

function counted(size: number, count: (add: (id: number, amount: number) => void) => void): Float64Array {
  const sums = new Float64Array(size);
  let total = 0;
  count((id, amount) => {
    sums[id] = (sums[id] ?? 0) + amount;
    total += amount;
  });
  return total === 0 ? sums : sums.map((sum) => sum / total);
}
