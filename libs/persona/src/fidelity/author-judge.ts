import { logSoftmax } from './softmax-regression';
import { STYLE_PARTS, StyleModel, type StylePart } from './style-model';

export type PartWeights = Record<StylePart, number>;

/** The last part of a profile, held back to learn how much each judge of style is worth. */
const HELD_BACK = 0.25;
const STEPS = 60;
/** Held-back messages per person that take part in fitting the weights. */
const MAX_FIT = 60;

/** Tells who of a pool wrote some messages. */
export class AuthorJudge {
  private constructor(
    private readonly style: StyleModel,
    private readonly weights: PartWeights,
    private readonly logPriors: readonly number[],
  ) {}

  /** @param profiles texts by author, oldest first */
  static train(profiles: ReadonlyMap<string, readonly string[]>): AuthorJudge {
    const known = new Map([...profiles].filter(([, texts]) => texts.length > 0));
    const style = StyleModel.train(known);
    const sizes = [...known.values()].map((texts) => StyleModel.sizeOf(texts));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return new AuthorJudge(
      style,
      fitWeights(known),
      sizes.map((size) => Math.log(size / total)),
    );
  }

  get authors(): readonly string[] {
    return this.style.people;
  }

  /**
   * Log-probability of every author, in the order of `authors`, for messages that one of them wrote. What each message says is added up,
   * and the prior, which every message brings along, is counted once.
   */
  judge(texts: readonly string[]): number[] {
    const sums = this.authors.map((_, at) => -(texts.length - 1) * (this.logPriors[at] ?? 0));
    for (const text of texts) {
      for (const [at, log] of combine(this.style.judge(text), this.weights).entries())
        sums[at] = (sums[at] ?? 0) + log;
    }
    return logSoftmax(sums);
  }
}

interface Judged {
  parts: Record<StylePart, number[]>;
  author: number;
}

/** Weights by gradient ascent on the likelihood of the held-back messages, never below zero. */
function fitWeights(profiles: ReadonlyMap<string, readonly string[]>): PartWeights {
  const cut = (texts: readonly string[]) => Math.floor(texts.length * (1 - HELD_BACK));
  const early = new Map([...profiles].map(([author, texts]) => [author, texts.slice(0, cut(texts))]));
  const style = StyleModel.train(early);
  const judged: Judged[] = [...profiles.values()].flatMap((texts, author) =>
    texts
      .slice(cut(texts))
      .slice(0, MAX_FIT)
      .map((text) => ({ parts: style.judge(text), author })),
  );
  const weights: PartWeights = { grams: 1, shape: 0.5, words: 0.5 };
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeOf(judged, weights);
    for (const part of STYLE_PARTS) weights[part] = Math.max(0, weights[part] + 0.5 * slope[part]);
  }
  return weights;
}

function slopeOf(judged: readonly Judged[], weights: PartWeights): PartWeights {
  const slope: PartWeights = { grams: 0, shape: 0, words: 0 };
  for (const { parts, author } of judged) {
    const shares = combine(parts, weights).map(Math.exp);
    for (const part of STYLE_PARTS) {
      const expected = parts[part].reduce((sum, log, at) => sum + (shares[at] ?? 0) * log, 0);
      slope[part] += ((parts[part][author] ?? 0) - expected) / judged.length;
    }
  }
  return slope;
}

function combine(parts: Record<StylePart, number[]>, weights: PartWeights): number[] {
  const sums = parts.grams.map((_, at) =>
    STYLE_PARTS.reduce((sum, part) => sum + weights[part] * (parts[part][at] ?? 0), 0),
  );
  return logSoftmax(sums);
}
