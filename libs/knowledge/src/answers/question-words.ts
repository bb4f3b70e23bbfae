import { queryTerms } from '../analysis/query-terms';
import { termsOf } from '../analysis/tokens';

/** The words of a question with their weights, without the names of people in it. */
export interface QuestionWords {
  weights: ReadonlyMap<string, number>;
  /** Sum of the weights, of words nobody ever wrote too. */
  total: number;
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
  const asked = queryTerms(question);
  const topical = asked.filter((term) => !ofNames.has(term));
  const counted = topical.length > 0 ? topical : asked;
  const rarest = Math.max(1, ...Object.values(terms));
  const weights = new Map<string, number>();
  const corrections = Object.keys(terms).filter((term) => !asked.includes(term));
  for (const term of counted) {
    const weight = terms[term];
    if (weight !== undefined) weights.set(term, weight);
    else if (corrections.length === 0) weights.set(term, rarest);
  }
  for (const term of corrections) weights.set(term, terms[term] ?? rarest);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, total: total || 1 };
}

/** Share of the question's weight whose words stand in the text, 0 to 1. */
export function coverageOf(text: string, { weights, total }: QuestionWords): number {
  let covered = 0;
  for (const term of new Set(termsOf(text))) covered += weights.get(term) ?? 0;
  return Math.min(1, covered / total);
}
