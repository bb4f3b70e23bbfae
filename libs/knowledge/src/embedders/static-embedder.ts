import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Embedder } from '../embedder';
import { EmbedderError } from './embedder-error';
import { type StaticTable, unpackTable } from './static-table';
import { tableNormalizer } from './table-normalizer';
import { UnigramTokenizer } from './unigram-tokenizer';

/** The table that comes with Tacit; its card is `static-table.md` beside this file. */
const bundledTable = join(__dirname, '..', '..', 'models', 'static-table.bin');
/** Texts between two looks at the event loop. */
const portion = 500;

/**
 * A vector for each piece of a word, added up: no model runs, so it is fast enough for bulk and needs no
 * download. English and Chinese lie in one space, so that a question in one finds what was written in the other.
 */
export class StaticEmbedder extends Embedder {
  readonly id: string;
  readonly dimensions: number;
  private readonly tokenizer: UnigramTokenizer;
  private readonly normalize: (text: string) => string;
  /** Of the text at hand. */
  private readonly sum: Float64Array;
  private closed = false;

  constructor(private readonly table: StaticTable) {
    super();
    this.id = table.id;
    this.dimensions = table.dimensions;
    this.sum = new Float64Array(table.dimensions);
    this.tokenizer = new UnigramTokenizer(table.pieces, table.scores);
    this.normalize = tableNormalizer(table.folds);
  }

  /** The bundled table, or one that `npm run distill` made. About 10 MB of memory. */
  static open(file = bundledTable): StaticEmbedder {
    return new StaticEmbedder(unpackTable(readFileSync(file)));
  }

  async embed(texts: string[], _purpose?: unknown, signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += portion) {
      if (start > 0) await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      if (this.closed) throw new EmbedderError('embedder/closed', `${this.id} is closed.`);
      for (const text of texts.slice(start, start + portion)) vectors.push(this.vectorOf(text));
    }
    return vectors;
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  /** The vector of one text at once, for who needs it in the middle of a computation. */
  vectorOf(text: string): Float32Array {
    const { rows, scales } = this.table;
    const { sum } = this;
    sum.fill(0);
    this.tokenizer.each(this.normalize(text), (ids) => {
      for (let i = 0; i < ids.length; i++) add(sum, rows, ids[i]! * sum.length, scales[ids[i]!]!);
    });
    return unitOf(sum);
  }
}

// Both loops stay within their arrays, which the compiler cannot know; they are most of the work.
// Four at a time takes a third less time; a typed array drops what would be written behind its end.
function add(sum: Float64Array, rows: Int8Array, start: number, scale: number): void {
  for (let i = 0; i < sum.length; i += 4) {
    sum[i] = sum[i]! + rows[start + i]! * scale;
    sum[i + 1] = sum[i + 1]! + rows[start + i + 1]! * scale;
    sum[i + 2] = sum[i + 2]! + rows[start + i + 2]! * scale;
    sum[i + 3] = sum[i + 3]! + rows[start + i + 3]! * scale;
  }
}

function unitOf(sum: Float64Array): Float32Array {
  let square = 0;
  for (let i = 0; i < sum.length; i++) square += sum[i]! * sum[i]!;
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  const vector = new Float32Array(sum.length);
  for (let i = 0; i < sum.length; i++) vector[i] = sum[i]! * scale;
  return vector;
}
