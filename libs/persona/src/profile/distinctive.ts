import { isStopWord, isTornPhrase } from './stop-words';
import type { BackgroundCounts, WordCounts } from './word-counts';

/** A word or phrase and how much more the person uses it than the others do. */
export interface WordUse {
  text: string;
  /** How often the person wrote it. */
  count: number;
  /** z-score of the log-odds; above 1.96 it is hardly chance, below 1.28 it is not listed. */
  score: number;
  /** Id of a message that shows it; null for emoji and where none was kept. */
  exampleId: string | null;
}

/** A word must have been written this often to be called a habit. */
const MIN_COUNT = 3;
/** One chance in ten, one-sided: in a small team nothing reaches more, and in a large one only the best are shown. */
const MIN_SCORE = 1.28;
/**
 * Weight of the prior, in words: 1,000 did best for attribution on team chat, and between 500 and 2,000 it
 * hardly matters. In small collections a tenth of all words, or the prior would outweigh what was written.
 */
const PRIOR_MASS = 1000;
const MAX_PRIOR_SHARE = 0.1;

export type Scored = Omit<WordUse, 'exampleId'>;

/**
 * Words the person uses more than the others: log-odds ratio with an informative Dirichlet prior, divided by
 * its standard deviation (Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16:372-403,
 * equations 15, 16 and 22). Best first.
 */
export function distinctiveWords(own: WordCounts, background: BackgroundCounts, limit: number): Scored[] {
  const scored = score(own.words, own.wordTotal, background.words, background.wordTotal);
  return scored.filter((word) => isTelling(word.text)).slice(0, limit);
}

/** The same for phrases of two and three words; a phrase inside a longer one of the same use is left out. */
export function distinctivePhrases(own: WordCounts, background: BackgroundCounts, limit: number): Scored[] {
  const chosen: Scored[] = [];
  for (const phrase of score(own.phrases, own.phraseTotal, background.phrases, background.phraseTotal)) {
    if (chosen.length === limit) break;
    if (isTornPhrase(phrase.text)) continue;
    const twin = chosen.findIndex((other) => isSameHabit(other, phrase));
    const known = chosen[twin];
    if (known === undefined) chosen.push(phrase);
    else if (phrase.text.length > known.text.length) chosen[twin] = phrase;
  }
  return chosen;
}

function score(
  own: ReadonlyMap<string, number>,
  ownTotal: number,
  all: ReadonlyMap<string, number>,
  allTotal: number,
): Scored[] {
  const othersTotal = Math.max(0, allTotal - ownTotal);
  if (othersTotal === 0) return [];
  const priorMass = Math.min(PRIOR_MASS, MAX_PRIOR_SHARE * allTotal);
  const scored: Scored[] = [];
  for (const [text, count] of own) {
    if (count < MIN_COUNT) continue;
    const everywhere = Math.max(all.get(text) ?? 0, count);
    const z = logOddsZ(
      { count, total: ownTotal },
      { count: everywhere - count, total: othersTotal },
      { count: (priorMass * everywhere) / allTotal, total: priorMass },
    );
    if (z >= MIN_SCORE) scored.push({ text, count, score: z });
  }
  return scored.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

interface Use {
  count: number;
  total: number;
}

function logOddsZ(own: Use, others: Use, prior: Use): number {
  const odds = ({ count, total }: Use) =>
    Math.log((count + prior.count) / Math.max(total + prior.total - count - prior.count, 1e-9));
  const variance = 1 / (own.count + prior.count) + 1 / (others.count + prior.count);
  return (odds(own) - odds(others)) / Math.sqrt(variance);
}

/** Function words are habits too, but single ones tell a reader nothing; single letters and figures neither. */
function isTelling(word: string): boolean {
  return word.length > 1 && !/^\p{N}/u.test(word) && !isStopWord(word);
}

function isSameHabit(a: Scored, b: Scored): boolean {
  const [longer, shorter] = a.text.length >= b.text.length ? [a, b] : [b, a];
  return longer.text.includes(shorter.text) && longer.count >= 0.6 * shorter.count;
}
