import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Embedder } from '../embedder';
import { EmbedderError } from './embedder-error';
import { unit } from './pooling';
import { type StaticTable, unpackTable } from './static-table';
import { tableNormalizer } from './table-normalizer';
import { UnigramTokenizer } from './unigram-tokenizer';

/** The table that comes with Tacit; its card is `static-table.md` in the same folder. */
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
  private closed = false;

  constructor(private readonly table: StaticTable) {
    super();
    this.id = table.id;
    this.dimensions = table.dimensions;
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

  private vectorOf(text: string): Float32Array {
    const { rows, scales } = this.table;
    const vector = new Float32Array(this.dimensions);
    this.tokenizer.each(this.normalize(text), (ids) => {
      for (const id of ids) add(vector, rows, id * vector.length, scales[id] ?? 0);
    });
    return unit(vector);
  }
}

function add(vector: Float32Array, rows: Int8Array, start: number, scale: number): void {
  // Within the bounds of both arrays, which the compiler cannot know; this loop is nearly all of the work.
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! + rows[start + i]! * scale;
}
