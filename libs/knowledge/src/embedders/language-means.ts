import { unit } from './pooling';
import { referenceSentences } from './reference-sentences';

const han = /\p{Script=Han}/gu;

/** Whether a text is taken as Chinese: a third of its characters are Han, each of which says what a word says. */
export function isMostlyHan(text: string): boolean {
  return (text.match(han)?.length ?? 0) * 3 > text.length;
}

/**
 * The middle of English and of Chinese in a model's space. Taken away from each vector, what is left is meaning:
 * multilingual models put a text nearer to any text of its own language than to its translation.
 */
export class LanguageMeans {
  private constructor(
    private readonly latin: Float32Array,
    private readonly chinese: Float32Array,
  ) {}

  static async measure(embed: (texts: string[]) => Promise<Float32Array[]>): Promise<LanguageMeans> {
    return new LanguageMeans(
      mean(await embed(referenceSentences.map(([english]) => english))),
      mean(await embed(referenceSentences.map(([, chinese]) => chinese))),
    );
  }

  /** The vector without the middle of its text's language, of unit length again. */
  centre(vector: Float32Array, text: string): Float32Array {
    const middle = isMostlyHan(text) ? this.chinese : this.latin;
    return unit(vector.map((value, i) => value - (middle[i] ?? 0)));
  }
}

function mean(vectors: Float32Array[]): Float32Array {
  const total = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    vector.forEach((value, i) => (total[i] = (total[i] ?? 0) + value / vectors.length));
  return total;
}
