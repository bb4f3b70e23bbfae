import type { FieldFrequencies } from './corpus-statistics';

/** BM25 (Robertson and Zaragoza 2009); the values did best on long chats and on documents alike. */
const k1 = 1.6;
const b = 0.6;
/** Weights of own text, near window, wide window. A section has one field, which earns all three. */
export const nearWeight = 1.5;
export const wideWeight = 1.5;
export const sectionWeight = 1 + nearWeight + wideWeight;

/** What a word can earn in one field, by how often it stands there and how many words stand there. */
export interface FieldEarning {
  /** What it earns where it stands without end. */
  most: number;
  /** Words of the field that count against it, in units of an occurrence. */
  slope: number;
}

/**
 * @param weight of the word in this field
 * @param average number of words in the field
 */
export const earningOf = (weight: number, average: number): FieldEarning => ({
  most: weight * (k1 + 1),
  slope: (k1 * b) / average,
});

/** @param count above 0 */
export const earned = ({ most, slope }: FieldEarning, count: number, length: number): number =>
  (most * count) / (count + k1 * (1 - b) + slope * length);

/** Each field has its own idf: windows contain a word more often than messages do. */
export function inverseFrequencies(frequencies: FieldFrequencies, size: number): FieldFrequencies {
  const idf = (df: number): number => Math.log(1 + (size - df + 0.5) / (df + 0.5));
  return { own: idf(frequencies.own), near: idf(frequencies.near), wide: idf(frequencies.wide) };
}
