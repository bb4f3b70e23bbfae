import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Embedder, TransformersEmbedder } from '@tacit/knowledge';

const keyBytes = 16;
/** Texts between two lines of progress, sorted by length among themselves. */
const portion = 1024;

/**
 * The teacher's vectors of texts, kept in a file as they come, so that a run that was stopped goes on where it
 * was. Records are the first 16 bytes of the text's SHA-1 and the vector in 32-bit floats.
 */
export class Teacher {
  private readonly vectors = new Map<string, Float32Array>();

  private constructor(
    private readonly cacheFile: string,
    private readonly model: Embedder,
  ) {
    if (!existsSync(cacheFile)) return;
    const bytes = readFileSync(cacheFile);
    const record = keyBytes + model.dimensions * 4;
    for (let at = 0; at + record <= bytes.length; at += record) {
      const vector = new Float32Array(new Uint8Array(bytes.subarray(at + keyBytes, at + record)).buffer);
      this.vectors.set(bytes.toString('latin1', at, at + keyBytes), vector);
    }
  }

  /** @param folder of the model, `<any>/<organisation>/<name>`, in the layout of the hub */
  static async load(folder: string, cacheFile: string): Promise<Teacher> {
    const path = resolve(folder);
    const model = await TransformersEmbedder.load({
      model: join(basename(dirname(path)), basename(path)),
      modelsDir: dirname(dirname(path)),
      cacheDir: dirname(cacheFile),
      hub: false,
      centred: false,
    });
    return new Teacher(cacheFile, model);
  }

  /** The vector of a text, if the teacher has read it. */
  of(text: string): Float32Array | undefined {
    return this.vectors.get(key(text));
  }

  /** Reads what it has not read yet, in the order given. */
  async read(texts: string[], progress: (read: number, all: number) => void): Promise<void> {
    const missing = [...new Set(texts)].filter((text) => !this.vectors.has(key(text)));
    for (let start = 0; start < missing.length; start += portion) {
      const part = missing.slice(start, start + portion);
      const vectors = await this.model.embed(part, 'passage');
      const records = vectors.map((vector, i) => {
        const name = key(part[i] ?? '');
        this.vectors.set(name, vector);
        return Buffer.concat([
          Buffer.from(name, 'latin1'),
          Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
        ]);
      });
      appendFileSync(this.cacheFile, Buffer.concat(records));
      progress(start + part.length, missing.length);
    }
  }

  close(): Promise<void> {
    return this.model.close();
  }
}

const key = (text: string): string =>
  createHash('sha1').update(text).digest().toString('latin1', 0, keyBytes);
