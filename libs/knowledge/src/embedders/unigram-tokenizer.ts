import { PieceTrie } from './piece-trie';

/** A tokeniser of the Unigram kind: of all ways to cut a word into known pieces, the likeliest. */
export class UnigramTokenizer {
  private readonly trie: PieceTrie;
  private readonly words = new Map<string, Int32Array>();
  private readonly unknown: number;

  /**
   * @param pieces with `▁` where a word begins
   * @param scores natural logarithms of the pieces' probabilities
   */
  constructor(
    pieces: string[],
    private readonly scores: ArrayLike<number>,
  ) {
    this.trie = new PieceTrie(pieces);
    const lowest = Array.from(scores).reduce((least, score) => Math.min(least, score), 0);
    // As SentencePiece has it: kUnkPenalty below the least likely piece.
    this.unknown = lowest - 10;
  }

  /** Calls back with the pieces of every word of a text that is already normalised; unknown characters are left out. */
  each(text: string, take: (ids: Int32Array) => void): void {
    let start = 0;
    const { length } = text;
    while (start < length) {
      let end = text.indexOf(' ', start);
      if (end < 0) end = length;
      if (end > start) take(this.word(text.slice(start, end)));
      start = end + 1;
    }
  }

  private word(word: string): Int32Array {
    const known = this.words.get(word);
    if (known) return known;
    const ids = this.cut(`▁${word}`);
    // Words of a language repeat; lines of Chinese do not, and would fill the memory.
    if (word.length <= 32) {
      if (this.words.size >= maxWords) this.words.clear();
      this.words.set(word, ids);
    }
    return ids;
  }

  /** Viterbi: the best score up to each character and the piece that ends there. */
  private cut(word: string): Int32Array {
    const { length } = word;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const from = new Int32Array(length + 1);
    const piece = new Int32Array(length + 1).fill(-1);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      const before = best[start] ?? -Infinity;
      if (before === -Infinity) continue;
      const code = word.charCodeAt(start);
      const character = code >= 0xd800 && code < 0xdc00 && start + 1 < length ? 2 : 1;
      let single = false;
      for (let end = start, node = 0; end < length;) {
        node = this.trie.step(node, word.charCodeAt(end++));
        if (node < 0) break;
        const id = this.trie.pieceAt(node);
        if (id < 0) continue;
        if (end === start + character) single = true;
        const score = before + (this.scores[id] ?? 0);
        if (score > (best[end] ?? 0)) {
          best[end] = score;
          from[end] = start;
          piece[end] = id;
        }
      }
      const end = start + character;
      if (!single && before + this.unknown > (best[end] ?? 0)) {
        best[end] = before + this.unknown;
        from[end] = start;
        piece[end] = -1;
      }
    }
    const ids: number[] = [];
    for (let end = length; end > 0; end = from[end] ?? 0) {
      const id = piece[end] ?? -1;
      if (id >= 0) ids.push(id);
    }
    return Int32Array.from(ids.reverse());
  }
}

const maxWords = 200_000;
