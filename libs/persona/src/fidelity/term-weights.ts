import { stem } from '../reply/terms';

const TOKENS = /\p{Script=Han}+|[\p{L}\p{M}\p{N}_]+(?:[-'.:/+][\p{L}\p{M}\p{N}_]+)*/gu;
/** Texts whose terms are remembered; the same messages come again as context of the next. */
const MAX_REMEMBERED = 20_000;

/** A term is rare up to about a dozen texts: so far below the weight of one that is in none. */
const RARE = 2.5;

/** A text as weighted terms, for comparison with others. */
export interface WeightedTerms {
  weights: Map<string, number>;
  /** Sum of the weights. */
  mass: number;
  /** Euclidean length. */
  length: number;
}

/** Weighs terms by how rare they are in the texts it was given. */
export class TermWeights {
  private readonly documents = new Map<string, number>();
  private readonly remembered = new Map<string, WeightedTerms>();
  private total = 0;

  learn(texts: Iterable<string>): void {
    for (const text of texts) {
      this.total++;
      for (const term of termsOf(text)) this.documents.set(term, (this.documents.get(term) ?? 0) + 1);
    }
  }

  weigh(text: string): WeightedTerms {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const terms = weighted([...termsOf(text)].map((term) => [term, this.idf(term)]));
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(text, terms);
    return terms;
  }

  /** Several texts as one, each counting as much as its factor; a term counts as in its best text. */
  weighMany(texts: readonly { terms: WeightedTerms; factor: number }[]): WeightedTerms {
    const best = new Map<string, number>();
    for (const { terms, factor } of texts) {
      for (const [term, weight] of terms.weights)
        best.set(term, Math.max(best.get(term) ?? 0, weight * factor));
    }
    return weighted([...best]);
  }

  /** The weight of the rarest term two texts share, and the root of how many rare ones they share. */
  rarestShared(candidate: WeightedTerms, context: WeightedTerms): { rarest: number; rare: number } {
    const shared = [...candidate.weights].filter(([term]) => context.weights.has(term)).map(([, idf]) => idf);
    const isRare = (idf: number) => idf > Math.log(1 + this.total) - RARE;
    return { rarest: Math.max(0, ...shared), rare: Math.sqrt(shared.filter(isRare).length) };
  }

  private idf(term: string): number {
    return Math.log((1 + this.total) / (1 + (this.documents.get(term) ?? 0)));
  }
}

export function cosine(a: WeightedTerms, b: WeightedTerms): number {
  let sum = 0;
  for (const [term, weight] of a.weights) sum += weight * (b.weights.get(term) ?? 0);
  return a.length * b.length === 0 ? 0 : sum / (a.length * b.length);
}

/** Shared weight, tempered by how much the candidate says: long messages share by chance. */
export function sharedWeight(candidate: WeightedTerms, context: WeightedTerms): number {
  let sum = 0;
  for (const [term, weight] of candidate.weights) sum += Math.min(weight, context.weights.get(term) ?? 0);
  return sum / Math.sqrt(6 + candidate.mass);
}

function weighted(entries: [string, number][]): WeightedTerms {
  const weights = new Map(entries);
  const mass = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return { weights, mass, length: Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) };
}

/**
 * Unlike the words of a profile, terms of a situation include code, paths and names: two messages about
 * `define-syntax` belong together. Compounds count whole and in parts, Chinese by characters and pairs.
 */
function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const token of text.toLowerCase().replaceAll('’', "'").match(TOKENS) ?? []) {
    if (/^\p{Script=Han}/u.test(token)) for (let at = 0; at < token.length; at++) addHan(token, at, terms);
    else addWord(token, terms);
  }
  return terms;
}

function addHan(token: string, at: number, terms: Set<string>): void {
  terms.add(token.charAt(at));
  if (at > 0) terms.add(token.slice(at - 1, at + 1));
}

function addWord(token: string, terms: Set<string>): void {
  terms.add(stem(token));
  const parts = token.split(/[-.:/+]/);
  if (parts.length > 1) for (const part of parts) if (part.length > 1) terms.add(stem(part));
}
