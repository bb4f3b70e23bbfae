/** What a text is embedded for: models are trained to tell a question from what may answer it. */
export type EmbeddingPurpose = 'query' | 'passage';

/**
 * Turns texts into vectors whose dot product says how near their meanings are. Implementations know the
 * habits of their model (prefixes, pooling, centring), so callers never do.
 */
export abstract class Embedder {
  /** Model and revision. Vectors are comparable only with vectors of the same id and dimensions. */
  abstract readonly id: string;

  abstract readonly dimensions: number;

  /**
   * One vector for each text, in their order: unit length, or all zero where the model knows nothing of the
   * text. Texts longer than the model reads are cut. Rejects when `signal` is aborted.
   */
  abstract embed(texts: string[], purpose: EmbeddingPurpose, signal?: AbortSignal): Promise<Float32Array[]>;

  /** Lets go of memory and threads; later calls reject. */
  abstract close(): Promise<void>;
}
