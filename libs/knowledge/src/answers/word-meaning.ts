import { StaticEmbedder } from '../embedders/static-embedder';

/** Vectors of words that were met; a language of some thousand words repeats. */
const maxKept = 8_000;
const kept = new Map<string, Float32Array>();
let table: StaticEmbedder | undefined;

/**
 * What a word means, by the bundled table whatever the index embeds with, to be compared by `nearness`. Words with
 * digits mean only themselves: nothing.
 */
export function meaningOf(word: string): Float32Array | null {
  if (/\d/.test(word)) return null;
  const known = kept.get(word);
  if (known) return known;
  const vector = (table ??= StaticEmbedder.open()).vectorOf(word);
  if (kept.size >= maxKept) kept.clear();
  kept.set(word, vector);
  return vector;
}

/** How near two words are, 0 to 1: "chose" answers "choose", and 密钥 answers "key". */
export function nearness(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  // Vectors of one table are of one length, which the compiler cannot know; this is most of the work.
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return Math.max(0, sum);
}
