import type { EmbeddingPurpose } from '../embedder';

/** What the thread of a model is started with. */
export interface ModelOrder {
  model: string;
  /** Folder with `<model>/config.json`; null: nothing is kept locally. */
  modelsDir: string | null;
  /** Where files from the hub are kept. */
  cacheDir: string;
  /** Whether files that are not in `modelsDir` may be fetched. */
  hub: boolean;
  hubUrl: string | null;
  /** A download that brings nothing for so long has failed. */
  silenceTimeoutMs: number;
  threads: number;
  /** Whether the middle of a language is taken away where the model's family asks for it. */
  centred: boolean;
}

export type ModelRequest =
  { type: 'embed'; id: number; texts: string[]; purpose: EmbeddingPurpose } | { type: 'cancel'; id: number };

export type ModelReply =
  | { type: 'progress'; file: string; loaded: number; total: number }
  | { type: 'ready'; dimensions: number; id: string }
  /** The vectors one after another, in the order of the texts. */
  | { type: 'vectors'; id: number; vectors: Float32Array }
  | { type: 'failed'; id: number; message: string };
