import { StaticEmbedder } from '@tacit/knowledge';
import type { ChoiceItem } from './choice-item';

/** Names of the values `MeaningFeatures` gives, in order. */
export const MEANING_FEATURES = [
  'meaning-turn',
  'meaning-near',
  'meaning-best',
  'meaning-all',
  'meaning-own',
] as const;

const DECAY = 0.75;
const NEAR = 5;
/** Texts whose vectors are remembered; the same messages come again as context of the next. */
const MAX_REMEMBERED = 20_000;

/** The bundled table is read once, by whoever needs it first. */
let table: StaticEmbedder | undefined;

/** How near each candidate's meaning is to what was said before it, by the bundled table of word pieces. */
export class MeaningFeatures {
  private readonly table = (table ??= StaticEmbedder.open());
  private readonly remembered = new Map<string, Float32Array>();
  private readonly usual: Float32Array;

  /** @param background texts whose mean meaning says nothing: it is taken off every other */
  constructor(background: Iterable<string>) {
    this.usual = new Float32Array(this.table.dimensions);
    const texts = [...background];
    for (const text of texts) addTo(this.usual, this.table.vectorOf(text), 1 / texts.length);
  }

  /** A row of values per candidate, in the order of `MEANING_FEATURES`. */
  of({ context, speaker, candidates }: Omit<ChoiceItem, 'answer'>): number[][] {
    const latest = [...context].reverse();
    const each = latest.map(({ text }) => this.meaningOf(text));
    const turnEnd = latest.findIndex((message) => message.speaker !== latest[0]?.speaker);
    const join = (factor: (at: number) => number) => {
      const sum = new Float32Array(this.table.dimensions);
      for (const [at, vector] of each.entries()) addTo(sum, vector, factor(at));
      return sum;
    };
    const turn = join((at) => (turnEnd === -1 || at < turnEnd ? 1 : 0));
    const near = join((at) => (at < NEAR ? DECAY ** at : 0));
    const all = join(() => 1);
    const own = join((at) => (latest[at]?.speaker === speaker ? 1 : 0));
    return candidates.map((text) => {
      const meaning = this.meaningOf(text);
      const best = Math.max(0, ...each.map((vector) => cosine(meaning, vector)));
      return [cosine(meaning, turn), cosine(meaning, near), best, cosine(meaning, all), cosine(meaning, own)];
    });
  }

  private meaningOf(text: string): Float32Array {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const meaning = this.table.vectorOf(text);
    addTo(meaning, this.usual, -1);
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(text, meaning);
    return meaning;
  }
}

function addTo(sum: Float32Array, vector: Float32Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    both += left * right;
    ofA += left * left;
    ofB += right * right;
  }
  return ofA * ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}
