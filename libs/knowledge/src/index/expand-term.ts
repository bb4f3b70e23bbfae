import { stem } from '../analysis/tokens';
import { findTerm, lowerBound, type Segment } from './segment';
import { visitSimilarTerms } from './spellings';

/** A word of the query and the terms of the index it stands for. */
export interface QueryWord {
  /** As searched; also the key in the result's terms. */
  term: string;
  /** Times the query says it. */
  count: number;
  variants: string[];
}

/** More completions than this say nothing about what was meant. */
const maxCompletions = 40;
const maxCorrections = 3;
/** What is longer is no word that somebody mistyped. */
const longestCorrected = 38;

/**
 * The words of the query as they occur in the segments: a word nobody wrote is replaced by the nearest
 * spellings, and with `prefix` the last one by its completions.
 */
export function expandTerms(
  terms: ReadonlyMap<string, number>,
  segments: Segment[],
  prefix: boolean,
): QueryWord[] {
  return [...terms].map(([term, count], i) => {
    const isLast = prefix && i === terms.size - 1;
    if (isLast) return { term, count, variants: [...new Set([term, ...completions(term, segments)])] };
    if (segments.some((segment) => findTerm(segment, term) >= 0)) return { term, count, variants: [term] };
    return { term, count, variants: corrections(term, segments) };
  });
}

function completions(term: string, segments: Segment[]): string[] {
  const counts = new Map<string, number>();
  const beginnings = new Set([term, stem(term)]);
  for (const segment of segments) {
    for (const beginning of beginnings) {
      for (let t = lowerBound(segment.terms, beginning); segment.terms[t]?.startsWith(beginning); t++) {
        add(counts, segment.terms[t]!, frequency(segment, t));
      }
    }
  }
  return mostFrequent(counts, maxCompletions);
}

/** One mistake from five letters on, two from nine, as search fields commonly allow. */
function corrections(term: string, segments: Segment[]): string[] {
  const allowed = term.length >= 9 ? 2 : term.length >= 5 ? 1 : 0;
  if (allowed === 0 || term.length > longestCorrected || !/^\p{L}+$/u.test(term)) return [];
  const counts = new Map<string, number>();
  let nearest = allowed;
  for (const segment of segments) {
    visitSimilarTerms(segment, term, nearest, (t, mistakes) => {
      if (mistakes < nearest) counts.clear();
      add(counts, segment.terms[t]!, frequency(segment, t));
      return (nearest = mistakes);
    });
  }
  return mostFrequent(counts, maxCorrections);
}

const frequency = (segment: Segment, t: number): number =>
  segment.postingStart[t + 1]! - segment.postingStart[t]!;

const add = (counts: Map<string, number>, term: string, count: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + count);
};

const mostFrequent = (counts: Map<string, number>, limit: number): string[] =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([term]) => term);
