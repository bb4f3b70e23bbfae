/** Where vectors are kept between runs. What it holds can be computed again, so losing it costs time only. */
export abstract class VectorStore {
  /** The vectors it has of these texts, by their hash; those of other embedders are no answer. */
  abstract read(embedderId: string, hashes: string[]): Promise<ReadonlyMap<string, Float32Array>>;

  abstract write(embedderId: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}
