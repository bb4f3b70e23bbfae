import { frameGrams } from './frame-grams';
import { charGrams, type Grams, wordGrams } from './gram-features';
import { GramMachines } from './gram-machines';
import { shapeOf } from './shape';
import { logSoftmax, logSumExp, SoftmaxRegression } from './softmax-regression';
import { WordOdds } from './word-odds';

/** More messages of a person change nothing that could be measured. */
const MAX_TEXTS = 500;
/** Texts whose judgement is remembered: a message is a candidate many times. */
const MAX_REMEMBERED = 20_000;

/** The judges of style. */
export type StylePart = 'grams' | 'frames' | 'shape' | 'words';
export const STYLE_PARTS: readonly StylePart[] = ['grams', 'frames', 'shape', 'words'];

export type PartWeights = Record<StylePart, number>;

/** What each judge is worth beside the others, fitted on the profiles of three years of a public team chat. */
export const USUAL_WEIGHTS: PartWeights = { grams: 0.45, frames: 0.2, shape: 0.45, words: 0.2 };

/** Tells the people of a pool apart by how they write. Learnt from the texts of their profiles alone. */
export class StyleModel {
  private readonly judged = new Map<string, Record<StylePart, number[]>>();

  private constructor(
    readonly people: readonly string[],
    private readonly grams: GramMachines,
    private readonly frames: GramMachines,
    private readonly shapes: SoftmaxRegression,
    private readonly odds: WordOdds,
  ) {}

  /** How many texts of a profile take part. */
  static sizeOf(texts: readonly string[]): number {
    return Math.min(texts.length, MAX_TEXTS);
  }

  /** @param profiles texts by person, oldest first; the latest 500 of each count */
  static train(profiles: ReadonlyMap<string, readonly string[]>): StyleModel {
    const known = [...profiles].filter(([, own]) => own.length > 0);
    const people = known.map(([person]) => person);
    const texts = known.map(([, own]) => own).map((own) => own.slice(-MAX_TEXTS));
    const all = texts.flat();
    const labels = texts.flatMap((own, label) => own.map(() => label));
    const machines = (...kinds: Grams[]) => GramMachines.train(all, labels, { people: people.length, kinds });
    return new StyleModel(
      people,
      machines(charGrams, wordGrams),
      machines(frameGrams),
      SoftmaxRegression.train(all.map(shapeOf), labels, people.length),
      new WordOdds(texts),
    );
  }

  /** Log-probability of every person of the pool, by each judge. */
  judge(text: string): Record<StylePart, number[]> {
    const known = this.judged.get(text);
    if (known !== undefined) return known;
    const judged = {
      grams: this.grams.logProbabilities(text),
      frames: this.frames.logProbabilities(text),
      shape: this.shapes.logProbabilities(shapeOf(text)),
      words: logSoftmax(this.odds.scores(text)),
    };
    if (this.judged.size >= MAX_REMEMBERED) this.judged.clear();
    this.judged.set(text, judged);
    return judged;
  }

  /** Log-probability of every person of the pool, by all judges together. */
  together(text: string): number[] {
    const judged = this.judge(text);
    return logSoftmax(weighParts(judged, USUAL_WEIGHTS));
  }

  /** Log-odds of one person against all others, by each judge; zero where nothing or nobody is to compare. */
  oddsOf(person: string, text: string): Record<StylePart, number> {
    const at = this.people.indexOf(person);
    const judged = this.judge(text);
    const odds = (logs: number[]) =>
      at === -1 || logs.length < 2 ? 0 : (logs[at] ?? 0) - logSumExp(logs.filter((_, other) => other !== at));
    return {
      grams: odds(judged.grams),
      frames: odds(judged.frames),
      shape: odds(judged.shape),
      words: odds(judged.words),
    };
  }
}

/** The judges added up, each as much as its weight; not normalised. */
export function weighParts(judged: Record<StylePart, readonly number[]>, weights: PartWeights): number[] {
  return judged.grams.map((_, at) =>
    STYLE_PARTS.reduce((sum, part) => sum + weights[part] * (judged[part][at] ?? 0), 0),
  );
}
