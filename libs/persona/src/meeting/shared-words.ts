import { termsOf } from '@tacit/knowledge';

const LEAST_WORDS = 3;

/** The share of words of the shorter text that are in the other too, 0 to 1; 0 where there is too little to compare. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(termsOf(a)), new Set(termsOf(b))];
  const shorter = Math.min(first.size, second.size);
  if (shorter < LEAST_WORDS) return 0;
  return [...first].filter((term) => second.has(term)).length / shorter;
}
