import { wordGrams } from './gram-features';

/** Dirichlet mass of the prior, in grams. */
const PRIOR = 1000;

/** How much likelier each person is than the pool to use the words of a text. */
export class WordOdds {
  private readonly pool = new Map<string, number>();
  private poolTotal = 0;
  private readonly people: { counts: Map<string, number>; total: number }[];

  constructor(profiles: readonly (readonly string[])[]) {
    this.people = profiles.map((texts) => this.count(texts));
  }

  /** Per person: the sum of log-odds over the grams of the text, divided by the root of their number. */
  scores(text: string): number[] {
    const grams = wordGrams(text);
    return this.people.map(({ counts, total }) => {
      let sum = 0;
      for (const gram of grams) {
        const share = (this.pool.get(gram) ?? 0) / this.poolTotal;
        if (share > 0) sum += Math.log(((counts.get(gram) ?? 0) + PRIOR * share) / ((total + PRIOR) * share));
      }
      return sum / Math.sqrt(grams.length + 5);
    });
  }

  private count(texts: readonly string[]): { counts: Map<string, number>; total: number } {
    const counts = new Map<string, number>();
    let total = 0;
    for (const text of texts) {
      for (const gram of wordGrams(text)) {
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
        this.pool.set(gram, (this.pool.get(gram) ?? 0) + 1);
        total++;
      }
    }
    this.poolTotal += total;
    return { counts, total };
  }
}
