import type { SparseVector } from './sparse-vector';

/** Places for each kind of gram. Collisions at 2^16 cost nothing that could be measured. */
const BLOCK = 2 ** 16;
const MIN_DOCUMENTS = 2;

/** Cuts a text into one kind of grams. */
export type Grams = (text: string) => string[];

const TOKENS =
  /https?:\/\/\S+|<[@#!][^>]*>|@[\p{L}\p{N}_.-]+|\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu;

/** Turns texts into vectors of one or more kinds of grams, each with sublinear tf, idf and unit length. */
export class GramFeatures {
  readonly places: number;
  private readonly documents: Float32Array;
  private total = 0;

  constructor(private readonly kinds: readonly Grams[]) {
    this.places = kinds.length * BLOCK;
    this.documents = new Float32Array(this.places);
  }

  /** Learns how common each gram is; to be called with the profile texts only. */
  learn(texts: Iterable<string>): void {
    for (const text of texts) {
      this.total++;
      for (const place of this.count(text).keys()) this.documents[place] = (this.documents[place] ?? 0) + 1;
    }
  }

  vectorOf(text: string): SparseVector {
    const places: number[] = [];
    const values: number[] = [];
    const lengths = this.kinds.map(() => 0);
    for (const [place, count] of this.count(text)) {
      const documents = this.documents[place] ?? 0;
      if (documents < MIN_DOCUMENTS) continue;
      const value = (1 + Math.log(count)) * (Math.log((1 + this.total) / (1 + documents)) + 1);
      places.push(place);
      values.push(value);
      lengths[blockOf(place)] = (lengths[blockOf(place)] ?? 0) + value * value;
    }
    const scaled = values.map((value, at) => value / Math.sqrt(lengths[blockOf(places[at] ?? 0)] ?? 1));
    return { places: Uint32Array.from(places), values: Float32Array.from(scaled) };
  }

  private count(text: string): Map<number, number> {
    const counts = new Map<number, number>();
    for (const [block, grams] of this.kinds.entries()) {
      for (const gram of grams(text)) {
        const place = (hash(gram) & (BLOCK - 1)) + block * BLOCK;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    return counts;
  }
}

function blockOf(place: number): number {
  return Math.floor(place / BLOCK);
}

/** Characters in runs of one to three, case kept, with the beginning and the end. */
export function charGrams(text: string): string[] {
  const framed = `^${text}$`;
  const grams: string[] = [];
  for (let at = 0; at < framed.length; at++) {
    for (let length = 1; length <= 3 && at + length <= framed.length; length++) {
      grams.push(framed.slice(at, at + length));
    }
  }
  return grams;
}

/** Words and punctuation marks, links and mentions as one symbol each, with pairs and the opening three. */
export function wordGrams(text: string): string[] {
  const tokens = (text.toLowerCase().match(TOKENS) ?? []).map(symbolOf);
  const framed = ['<s>', ...tokens, '</s>'];
  const pairs = framed.slice(1).map((token, at) => `${framed[at] ?? ''} ${token}`);
  return [...tokens, ...pairs, `<s> ${tokens.slice(0, 3).join(' ')}`];
}

function symbolOf(token: string): string {
  if (/^https?:/.test(token)) return '<link>';
  return /^(?:<[@#!]|@)/.test(token) ? '<mention>' : token;
}

/** FNV-1a over UTF-16 units, 32 bits, mixed once more so that the low bits are even. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
