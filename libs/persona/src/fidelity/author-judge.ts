import { learnChoice, type ScoredItem } from './choice-model';
import { logSoftmax } from './softmax-regression';
import {
  type PartWeights,
  STYLE_PARTS,
  StyleModel,
  type StylePart,
  USUAL_WEIGHTS,
  weighParts,
} from './style-model';

/** The last part of a profile, held back to learn how much each judge of style is worth. */
const HELD_BACK = 0.25;
/** Held-back messages per person that take part in fitting the weights. */
const MAX_FIT = 150;
/** Tells who of a pool wrote some messages. */
export class AuthorJudge {
  private constructor(
    private readonly style: StyleModel,
    private readonly weights: PartWeights,
    private readonly logPriors: readonly number[],
    /** What the judges do not know of how much somebody writes, since they learnt from the latest texts only. */
    private readonly unseen: readonly number[],
  ) {}

  /** @param profiles texts by author, oldest first */
  static train(profiles: ReadonlyMap<string, readonly string[]>): AuthorJudge {
    const known = new Map([...profiles].filter(([, texts]) => texts.length > 0));
    const style = StyleModel.train(known);
    const texts = [...known.values()];
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    return new AuthorJudge(
      style,
      fitWeights(known),
      texts.map(({ length }) => Math.log(length / total)),
      texts.map((own) => Math.log(own.length / StyleModel.sizeOf(own))),
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
      const logs = weighParts(this.style.judge(text), this.weights).map(
        (log, at) => log + (this.unseen[at] ?? 0),
      );
      for (const [at, log] of logSoftmax(logs).entries()) sums[at] = (sums[at] ?? 0) + log;
    }
    return logSoftmax(sums);
  }
}

/** Which judge is worth how much, learnt on the held-back messages; none is worth less than nothing. */
function fitWeights(profiles: ReadonlyMap<string, readonly string[]>): PartWeights {
  const cut = (texts: readonly string[]) => Math.floor(texts.length * (1 - HELD_BACK));
  const early = new Map([...profiles].map(([author, texts]) => [author, texts.slice(0, cut(texts))]));
  const style = StyleModel.train(early);
  const items = [...profiles].flatMap(([author, texts]): ScoredItem[] => {
    const answer = style.people.indexOf(author);
    if (answer === -1) return [];
    return texts.slice(cut(texts), cut(texts) + MAX_FIT).map((text) => {
      const judged = style.judge(text);
      return { answer, rows: style.people.map((_, at) => STYLE_PARTS.map((part) => judged[part][at] ?? 0)) };
    });
  });
  if (items.length === 0) return USUAL_WEIGHTS;
  const fitted = learnChoice(
    items,
    STYLE_PARTS.map((part) => USUAL_WEIGHTS[part]),
  );
  const weightOf = (part: StylePart) => Math.max(0, fitted[STYLE_PARTS.indexOf(part)] ?? 0);
  return {
    grams: weightOf('grams'),
    frames: weightOf('frames'),
    shape: weightOf('shape'),
    words: weightOf('words'),
  };
}
