import { isTopicWord, isTornPhrase } from '../profile/stop-words';
import { joinWords, wordRuns } from '../profile/words';
import type { LineOfTwo } from '../line-of-two';
import { LAUGHS } from './signs';

const DAY_MS = 86_400_000;
/** Times and days a phrase must come back, by both, to be theirs. */
const LEAST_USES = 3;
const LEAST_DAYS = 3;
/** Words that are used much oftener without each other are no saying. */
const MOST_ALONE = 3;
/** Phrases kept at once; above, those that came once are forgotten. */
const MAX_PHRASES = 200_000;

interface Phrase {
  words: string[];
  theirs: string[];
  mine: string[];
  days: Set<number>;
  laughs: number;
}

/** What only these two would understand: a phrase both come back to over the weeks, and laugh. */
export class SharedPhrases {
  private readonly phrases = new Map<string, Phrase>();
  private readonly words = new Map<string, number>();
  private last: string[] = [];

  add({ id, isTheirs, at, text }: LineOfTwo): void {
    if (LAUGHS.test(text)) for (const key of this.last) this.note(key, (phrase) => phrase.laughs++);
    this.last = [];
    for (const run of wordRuns(text)) {
      for (const word of run) this.words.set(word, (this.words.get(word) ?? 0) + 1);
      for (let from = 0; from < run.length - 1; from++)
        for (const length of [2, 3]) this.count(run.slice(from, from + length), length, { id, isTheirs, at });
    }
    if (this.phrases.size > MAX_PHRASES) {
      for (const [key, { theirs, mine }] of this.phrases)
        if (theirs.length + mine.length < 2) this.phrases.delete(key);
    }
  }

  /** Those with most laughter first, with who said it oftener. */
  found(): { phrase: string; isTheirs: boolean; ids: string[] }[] {
    return [...this.phrases]
      .filter(([, phrase]) => this.isShared(phrase))
      .sort(([, a], [, b]) => b.laughs - a.laughs || b.days.size - a.days.size)
      .map(([phrase, { theirs, mine }]) => ({
        phrase,
        isTheirs: theirs.length >= mine.length,
        ids: [...theirs, ...mine],
      }));
  }

  private count(
    words: string[],
    length: number,
    { id, isTheirs, at }: Pick<LineOfTwo, 'id' | 'isTheirs' | 'at'>,
  ): void {
    if (words.length < length || !words.every(isTopicWord)) return;
    const key = joinWords(words);
    if (isTornPhrase(key)) return;
    const phrase = this.phrases.get(key) ?? { words, theirs: [], mine: [], days: new Set(), laughs: 0 };
    (isTheirs ? phrase.theirs : phrase.mine).push(id);
    if (at !== null) phrase.days.add(Math.floor(at / DAY_MS));
    this.phrases.set(key, phrase);
    this.last.push(key);
  }

  private note(key: string, change: (phrase: Phrase) => void): void {
    const phrase = this.phrases.get(key);
    if (phrase) change(phrase);
  }

  private isShared({ words, theirs, mine, days, laughs }: Phrase): boolean {
    const uses = theirs.length + mine.length;
    if (theirs.length === 0 || mine.length === 0 || uses < LEAST_USES || days.size < LEAST_DAYS) return false;
    const alone = Math.min(...words.map((word) => this.words.get(word) ?? 0));
    return laughs > 0 && alone <= MOST_ALONE * uses;
  }
}
