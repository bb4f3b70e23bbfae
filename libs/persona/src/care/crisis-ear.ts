import type { Embedder } from '@tacit/knowledge';
import { checkTurn, crisisCheck, type TurnCheck } from './check-turn';
import { CRISIS_EXAMPLES, ORDINARY_EXAMPLES } from './crisis-examples';

/**
 * Nearer than this to an example of danger, less half its nearness to the talk of a day: measured with the bundled
 * table on 2,760 turns of friends' chats, of which it takes 8 for danger (`bench care`).
 */
const THRESHOLD = 0.32;
/** A long text holds many things, and danger may be told in a sentence of it; alone, it must be nearer. */
const SENTENCE_THRESHOLD = 0.45;
/** Who takes leave says words of parting; those alone are no danger. */
const MORE_AT_LEAVE = 0.13;
const ORDINARY_WEIGHT = 0.5;
const SENTENCE_END = /[.!?。！？…\n]+/;
const MAX_SENTENCES = 40;

/** Hears danger that is told without its words, by how near in meaning a sentence is to examples of it. */
export class CrisisEar {
  private constructor(
    private readonly embedder: Embedder,
    private readonly danger: Float32Array[],
    private readonly ordinary: Float32Array[],
  ) {}

  /** With the bundled table, whatever embeds the material: the threshold is its own. */
  static async open(embedder: Embedder): Promise<CrisisEar> {
    const danger = await embedder.embed([...CRISIS_EXAMPLES], 'passage');
    const ordinary = await embedder.embed([...ORDINARY_EXAMPLES], 'passage');
    return new CrisisEar(embedder, danger.map(unit), ordinary.map(unit));
  }

  /** `more`: how much nearer than usual it must be. */
  async hears(text: string, more = 0): Promise<boolean> {
    const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
    const pieces = sentences.length > 1 ? sentences.slice(0, MAX_SENTENCES) : [];
    const [whole = 0, ...parts] = (await this.embedder.embed([text, ...pieces], 'passage'))
      .map(unit)
      .map((vector) => this.scoreOf(vector));
    return whole > THRESHOLD + more || parts.some((part) => part > SENTENCE_THRESHOLD + more);
  }

  /** `checkTurn`, with this ear beside its words. */
  async checkTurn(text: string): Promise<TurnCheck> {
    const check = checkTurn(text);
    if (check.kind === 'crisis') return check;
    const more = check.kind === 'exit' ? MORE_AT_LEAVE : 0;
    return (await this.hears(text, more)) ? crisisCheck(text) : check;
  }

  private scoreOf(vector: Float32Array): number {
    return nearest(this.danger, vector) - ORDINARY_WEIGHT * nearest(this.ordinary, vector);
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
