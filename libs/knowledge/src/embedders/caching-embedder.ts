import { createHash } from 'node:crypto';
import { Embedder, type EmbeddingPurpose } from '../embedder';
import type { VectorStore } from './vector-store';

/** Texts between two writes: what a killed process has to compute again at most. */
const portion = 256;

/**
 * Computes the vector of a passage once for each model and keeps it under the hash of the text, so that work
 * that was stopped goes on where it was, and text imported again costs nothing. Questions are not kept.
 */
export class CachingEmbedder extends Embedder {
  readonly id: string;
  readonly dimensions: number;

  constructor(
    private readonly inner: Embedder,
    private readonly store: VectorStore,
  ) {
    super();
    this.id = inner.id;
    this.dimensions = inner.dimensions;
  }

  async embed(texts: string[], purpose: EmbeddingPurpose, signal?: AbortSignal): Promise<Float32Array[]> {
    if (purpose === 'query') return this.inner.embed(texts, purpose, signal);
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += portion) {
      vectors.push(...(await this.portion(texts.slice(start, start + portion), signal)));
    }
    return vectors;
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private async portion(texts: string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    const hashes = texts.map(hashOf);
    const known = await this.store.read(this.id, [...new Set(hashes)]);
    const missing = new Map(
      texts.map((text, i) => [hashes[i] ?? '', text] as const).filter(([hash]) => !known.has(hash)),
    );
    const computed = await this.inner.embed([...missing.values()], 'passage', signal);
    const fresh = new Map([...missing.keys()].map((hash, i) => [hash, computed[i] ?? this.nothing()]));
    if (fresh.size > 0) await this.store.write(this.id, fresh);
    return hashes.map((hash) => known.get(hash) ?? fresh.get(hash) ?? this.nothing());
  }

  private nothing(): Float32Array {
    return new Float32Array(this.dimensions);
  }
}

/** 128 bits are enough to tell texts apart, and half of what a table of them would need. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
