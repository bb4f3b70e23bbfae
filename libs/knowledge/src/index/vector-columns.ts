import type { Embedder } from '../embedder';
import type { Passage } from '../passage';
import { growingFloat32, growingInt8, growingUint32 } from './growing';
import type { Segment } from './segment';

export type Vectors = Pick<Segment, 'embedderId' | 'dimensions' | 'vectors' | 'vectorScale' | 'signs'>;

/** Makes the vectors of a segment, portion by portion. */
export class VectorColumns {
  private texts: string[] = [];
  private readonly vectors = growingInt8();
  private readonly scales = growingFloat32();
  private readonly signs = growingUint32();

  constructor(private readonly embedder: Embedder | null) {}

  add(passage: Passage): void {
    if (this.embedder) this.texts.push(embeddedText(passage));
  }

  async embed(): Promise<void> {
    const texts = this.texts;
    this.texts = [];
    if (!this.embedder || texts.length === 0) return;
    for (const vector of await this.embedder.embed(texts, 'passage')) {
      let largest = 0;
      for (const value of vector) largest = Math.max(largest, Math.abs(value));
      const row = vector.map((value) => Math.round((value / (largest || 1)) * 127));
      this.vectors.pushAll(row);
      this.scales.push(largest === 0 ? 0 : 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
      this.signs.pushAll(signsOf(row));
    }
  }

  finish(): Vectors {
    return {
      embedderId: this.embedder?.id ?? null,
      dimensions: this.embedder?.dimensions ?? 0,
      vectors: this.vectors.finish(),
      vectorScale: this.scales.finish(),
      signs: this.signs.finish(),
    };
  }
}

/** What a passage is embedded as: with who spoke, or under which title. */
function embeddedText({ kind, speaker, title, text, caption }: Passage): string {
  const shown = caption ? `${text} [${caption}]` : text;
  if (kind === 'message') return speaker === null ? shown : `${speaker}: ${shown}`;
  return text.startsWith(title) ? shown : `${title} ${shown}`;
}

/** The signs of a vector's components, 32 to a number. */
export function signsOf(vector: ArrayLike<number>): Uint32Array {
  const signs = new Uint32Array(Math.ceil(vector.length / 32));
  for (let i = 0; i < vector.length; i++) if (vector[i]! > 0) signs[i >>> 5]! |= 1 << (i & 31);
  return signs;
}
