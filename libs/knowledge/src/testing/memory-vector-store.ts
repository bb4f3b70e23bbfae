import { VectorStore } from '../embedders/vector-store';

/** Keeps vectors as long as the process lives. */
export class MemoryVectorStore extends VectorStore {
  private readonly vectors = new Map<string, Float32Array>();

  read(embedderId: string, hashes: string[]): Promise<ReadonlyMap<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    for (const hash of hashes) {
      const vector = this.vectors.get(`${embedderId} ${hash}`);
      if (vector) found.set(hash, vector);
    }
    return Promise.resolve(found);
  }

  write(embedderId: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    for (const [hash, vector] of vectors) this.vectors.set(`${embedderId} ${hash}`, vector);
    return Promise.resolve();
  }
}
