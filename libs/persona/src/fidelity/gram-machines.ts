import { GramFeatures, type Grams } from './gram-features';
import { svmScore, trainLinearSvm } from './linear-svm';
import { seededRandom, shuffle } from './random';
import { logSoftmax } from './softmax-regression';

/** A margin of one is far more than one unit of log-odds. */
const MARGIN_SCALE = 4;
/**
 * Texts of others that all machines together learn from, and that each may at least. With hundreds of people more
 * of them cost minutes and change little.
 */
const MAX_OTHERS = 600_000;
const MIN_OTHERS = 2_000;

/** One linear machine per person over some kinds of grams. */
export class GramMachines {
  private constructor(
    private readonly features: GramFeatures,
    private readonly machines: readonly Float32Array[],
  ) {}

  /** @param labels who wrote each text: a number below `people` */
  static train(
    texts: readonly string[],
    labels: readonly number[],
    { people, kinds }: { people: number; kinds: readonly Grams[] },
  ): GramMachines {
    const features = new GramFeatures(kinds);
    features.learn(texts);
    const vectors = texts.map((text) => features.vectorOf(text));
    const order = Uint32Array.from(texts.keys());
    shuffle(order, seededRandom(3));
    const share = Math.max(MIN_OTHERS, Math.floor(MAX_OTHERS / people));
    const machines = Array.from({ length: people }, (_, person) => {
      const others = [...order].filter((at) => labels[at] !== person).slice(0, share);
      const seen = [...order].filter((at) => labels[at] === person).concat(others);
      return trainLinearSvm(
        seen.flatMap((at) => vectors[at] ?? []),
        seen.map((at) => labels[at] === person),
        features.places,
      );
    });
    return new GramMachines(features, machines);
  }

  /** Log-probability of every person. */
  logProbabilities(text: string): number[] {
    const vector = this.features.vectorOf(text);
    return logSoftmax(this.machines.map((machine) => MARGIN_SCALE * svmScore(machine, vector)));
  }
}
