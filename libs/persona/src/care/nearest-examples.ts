import type { Embedder } from '@tacit/knowledge';

/** A text is compared as a whole and sentence by sentence; more sentences than these are not looked at. */
const MAX_SENTENCES = 40;
const SENTENCE_END = /[.!?。！？…\n]+/;

/** How near a text is to examples of a kind, and to the talk of a day. */
export interface Nearness {
  /** Of the whole text to the nearest example, less a part of its nearness to ordinary talk. */
  whole: number;
  /** The same of its nearest sentence, where it has several; else -1. */
  sentence: number;
}

/** Compares texts by meaning with examples that were written for it. Of whatever kind, in either language. */
export class NearestExamples {
  private constructor(
    private readonly embedder: Embedder,
    private readonly examples: Float32Array[],
    private readonly ordinary: Float32Array[],
    private readonly ordinaryWeight: number,
  ) {}

  static async open(
    embedder: Embedder,
    examples: readonly string[],
    ordinary: readonly string[],
    ordinaryWeight: number,
  ): Promise<NearestExamples> {
    const units = async (texts: readonly string[]) => (await embedder.embed([...texts], 'passage')).map(unit);
    return new NearestExamples(embedder, await units(examples), await units(ordinary), ordinaryWeight);
  }

  async nearness(text: string): Promise<Nearness> {
    const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
    const pieces = sentences.length > 1 ? sentences.slice(0, MAX_SENTENCES) : [];
    const [whole = -1, ...parts] = (await this.embedder.embed([text, ...pieces], 'passage'))
      .map(unit)
      .map((vector) => nearest(this.examples, vector) - this.ordinaryWeight * nearest(this.ordinary, vector));
    return { whole, sentence: Math.max(-1, ...parts) };
  }
}

function nearest(examples: Float32Array[], vector: Float32Array): number {
  return examples.reduce((best, example) => Math.max(best, dot(example, vector)), -1);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
