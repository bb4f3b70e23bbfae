import { joinWords, wordRuns } from './words';

/** Counts above which rare entries are forgotten: about 60 MB for words and phrases together. */
const MAX_WORDS = 200_000;
const MAX_PHRASES = 400_000;

/** How often words and phrases (two and three words without a pause) were used. */
export interface WordCounts {
  words: ReadonlyMap<string, number>;
  phrases: ReadonlyMap<string, number>;
  /** All words counted, also those forgotten since. */
  wordTotal: number;
  phraseTotal: number;
}

/**
 * What everybody wrote, the person included: `distinctiveOf` takes the person's own part out again, so one
 * background serves all people of a workspace. Build it from exactly the sources that the asker may read, or
 * a word of a private chat could be noticed by its absence.
 */
export type BackgroundCounts = WordCounts;

/**
 * Counts texts one by one in bounded memory: when there are too many entries, the rarest are forgotten, which
 * only ever touches words far too rare to be called distinctive.
 */
export class WordCounter implements WordCounts {
  readonly words = new Map<string, number>();
  readonly phrases = new Map<string, number>();
  wordTotal = 0;
  phraseTotal = 0;

  constructor(private readonly limits = { words: MAX_WORDS, phrases: MAX_PHRASES }) {}

  /** Adds a text and returns its words. */
  add(text: string): string[] {
    const runs = wordRuns(text);
    for (const run of runs) this.addRun(run);
    if (this.words.size > this.limits.words) forgetRarest(this.words, this.limits.words);
    if (this.phrases.size > this.limits.phrases) forgetRarest(this.phrases, this.limits.phrases);
    return runs.flat();
  }

  private addRun(run: string[]): void {
    for (let at = 0; at < run.length; at++) {
      increase(this.words, run[at] ?? '');
      this.wordTotal++;
      for (const length of [2, 3]) {
        if (at + length > run.length) continue;
        increase(this.phrases, joinWords(run.slice(at, at + length)));
        this.phraseTotal++;
      }
    }
  }
}

/** The background of a workspace, from the texts of the sources that the asker may read. */
export async function countBackground(
  texts: AsyncIterable<string> | Iterable<string>,
): Promise<BackgroundCounts> {
  const counter = new WordCounter();
  for await (const text of texts) counter.add(text);
  return counter;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function forgetRarest(counts: Map<string, number>, limit: number): void {
  for (let floor = 1; counts.size > limit / 2; floor++) {
    for (const [key, count] of counts) if (count <= floor) counts.delete(key);
  }
}
