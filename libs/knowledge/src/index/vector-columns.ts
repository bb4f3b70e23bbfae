import type { Embedder } from '../embedder';
import type { Passage } from '../passage';
import { growingFloat32, growingInt8, growingUint32 } from './growing';
import type { Segment } from './segment';
import { RowsInMemory } from './vector-rows';

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
      const { row, scale } = inEightBits(vector);
      this.vectors.pushAll(row);
      this.scales.push(scale);
      this.signs.pushAll(signsOf(row));
    }
  }

  finish(): Vectors {
    const dimensions = this.embedder?.dimensions ?? 0;
    return {
      embedderId: this.embedder?.id ?? null,
      dimensions,
      vectors: new RowsInMemory(this.vectors.finish(), dimensions),
      vectorScale: this.scales.finish(),
      signs: this.signs.finish(),
    };
  }
}

/** Plain loops: a million vectors pass through here. */
function inEightBits(vector: Float32Array): { row: Int8Array; scale: number } {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  const row = new Int8Array(vector.length);
  let square = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = Math.round((vector[i]! / (largest || 1)) * 127);
    row[i] = value;
    square += value * value;
  }
  return { row, scale: largest === 0 ? 0 : 1 / Math.sqrt(square) };
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
