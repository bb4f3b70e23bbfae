import { measureAsked } from '../analysis/asked-quantity';
import { termsOf } from '../analysis/tokens';
import { type TopicWord, topicWords } from './topic-words';
import { meaningOf, nearness } from './word-meaning';

/** The words of a question with their weights, without the names of people in it. */
export interface QuestionWords {
  weights: ReadonlyMap<string, number>;
  /** Sum of the weights, of words nobody ever wrote too. */
  total: number;
  /** The same by word, to be compared by meaning. */
  topics: readonly { word: TopicWord; weight: number; isKnown: boolean }[];
}

/**
 * @param terms words found in the index, with their idf
 * @param names names of the people around; who is named is matched elsewhere, by who speaks
 */
export function questionWords(
  question: string,
  terms: Readonly<Record<string, number>>,
  names: string[],
): QuestionWords {
  const ofNames = new Set(names.flatMap((name) => termsOf(name)));
  const asked = distinct(topicWords(question.replace(measureAsked, ' ')));
  const topical = asked.filter((word) => !word.terms.some((term) => ofNames.has(term)));
  const counted = topical.length > 0 ? topical : asked;
  const rarest = Math.max(1, ...Object.values(terms));
  const all = new Set(termsOf(question));
  const corrections = Object.keys(terms).filter((term) => !all.has(term));
  const weights = new Map<string, number>();
  for (const term of counted.flatMap((word) => word.terms)) {
    const weight = terms[term];
    if (weight !== undefined) weights.set(term, weight);
    else if (corrections.length === 0) weights.set(term, rarest);
  }
  for (const term of corrections) weights.set(term, terms[term] ?? rarest);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const topics = counted.map((word) => ({
    ...{ word, weight: Math.max(...word.terms.map((term) => terms[term] ?? rarest)) },
    isKnown: word.terms.some((term) => term in terms),
  }));
  return { weights, total: total || 1, topics };
}

/** Share of the question's weight whose words stand in the text, 0 to 1. */
export function coverageOf(text: string, { weights, total }: QuestionWords): number {
  let covered = 0;
  for (const term of new Set(termsOf(text))) covered += weights.get(term) ?? 0;
  return Math.min(1, covered / total);
}

/** How near the text comes to each word of the question, 0 to 1, in their order. */
export function nearnessOf(text: string, { topics }: QuestionWords): number[] {
  const terms = new Set(termsOf(text));
  const meanings = distinct(topicWords(text)).map(({ written }) => meaningOf(written));
  return topics.map(({ word }) => {
    if (word.terms.every((term) => terms.has(term))) return 1;
    const meaning = meaningOf(word.written);
    return meanings.reduce((nearest, other) => Math.max(nearest, nearness(meaning, other)), 0);
  });
}

/** The mean of such values by the weights of the words. */
export function weighed(values: readonly number[], { topics }: QuestionWords): number {
  const total = topics.reduce((sum, { weight }) => sum + weight, 0);
  return (
    values.reduce((sum, value, at) => sum + value * (topics[at]?.weight ?? 0), 0) / Math.max(1e-9, total)
  );
}

function distinct(words: TopicWord[]): TopicWord[] {
  return [...new Map(words.map((word) => [word.terms.join(' '), word])).values()];
}
