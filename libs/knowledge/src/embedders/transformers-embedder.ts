import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Embedder, type EmbeddingPurpose } from '../embedder';
import { EmbedderError } from './embedder-error';
import type { ModelOrder, ModelReply, ModelRequest } from './transformers-messages';

export interface TransformersOptions {
  /** Name on the hub and folder below `modelsDir`, as `Xenova/multilingual-e5-small`. */
  model: string;
  /** Folder of models kept locally; looked at first. */
  modelsDir?: string;
  /** Where files fetched from the hub are kept. */
  cacheDir: string;
  /** Whether the hub may be asked for what is not in `modelsDir`; true unless said otherwise. */
  hub?: boolean;
  /** A mirror of the hub. */
  hubUrl?: string;
  /** Bytes of a file fetched so far, and all of them (0 while unknown). */
  onProgress?: (file: string, loaded: number, total: number) => void;
  /** A download that brings nothing for so long has failed; a minute unless said otherwise. */
  silenceTimeoutMs?: number;
  /** Threads of ONNX Runtime; all processors but one unless said otherwise. */
  threads?: number;
  /** False: vectors as the model gives them, for whoever takes the means of languages away himself. */
  centred?: boolean;
  signal?: AbortSignal;
}

interface Waiting {
  resolve: (vectors: Float32Array) => void;
  reject: (error: Error) => void;
}

/**
 * A sentence encoder of the transformers.js kind, on the processor, in a thread of its own, so that the event
 * loop never waits for it. Prefixes, pooling and centring are those of the model's family (`habitsOf`).
 */
export class TransformersEmbedder extends Embedder {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;
  private failure: Error | null = null;

  private constructor(
    private readonly worker: Worker,
    readonly id: string,
    readonly dimensions: number,
  ) {
    super();
    worker.on('message', (message: ModelReply) => this.receive(message));
    worker.on('error', (error) =>
      this.fail(new EmbedderError('embedder/failed', `${id} stopped: ${error.message}`)),
    );
    worker.on('exit', () => this.fail(new EmbedderError('embedder/closed', `${id} is closed.`)));
  }

  /**
   * Starts the model's thread, fetching the model first where it is not at hand.
   *
   * @throws EmbedderError `embedder/not-found`, `embedder/unreachable` (the hub), `embedder/failed`
   */
  static async load(options: TransformersOptions): Promise<TransformersEmbedder> {
    options.signal?.throwIfAborted();
    const order: ModelOrder = {
      model: options.model,
      modelsDir: options.modelsDir ?? null,
      cacheDir: options.cacheDir,
      hub: options.hub ?? true,
      hubUrl: options.hubUrl ?? null,
      silenceTimeoutMs: options.silenceTimeoutMs ?? 60_000,
      threads: options.threads ?? Math.max(1, availableParallelism() - 1),
      centred: options.centred ?? true,
    };
    const worker = new Worker(workerPath(), { workerData: order, execArgv: [] });
    try {
      const { id, dimensions } = await ready(worker, options);
      return new TransformersEmbedder(worker, id, dimensions);
    } catch (error) {
      await worker.terminate();
      options.signal?.throwIfAborted();
      throw explained(error, order);
    }
  }

  async embed(texts: string[], purpose: EmbeddingPurpose, signal?: AbortSignal): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    if (this.failure) throw this.failure;
    if (texts.length === 0) return [];
    const id = this.nextId++;
    const cancel = () => {
      this.worker.postMessage({ type: 'cancel', id } satisfies ModelRequest);
      const reason: unknown = signal?.reason;
      this.waiting
        .get(id)
        ?.reject(reason instanceof Error ? reason : new Error('The embedding was stopped.'));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const vectors = await new Promise<Float32Array>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        this.worker.postMessage({ type: 'embed', id, texts, purpose } satisfies ModelRequest);
      });
      return texts.map((_, i) => vectors.subarray(i * this.dimensions, (i + 1) * this.dimensions));
    } finally {
      this.waiting.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private receive(message: ModelReply): void {
    if (message.type === 'vectors') this.waiting.get(message.id)?.resolve(message.vectors);
    if (message.type === 'failed')
      this.waiting
        .get(message.id)
        ?.reject(new EmbedderError('embedder/failed', `${this.id}: ${message.message}`));
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failure);
  }
}

function ready(worker: Worker, options: TransformersOptions): Promise<{ id: string; dimensions: number }> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: ModelReply) => {
      if (message.type === 'progress') options.onProgress?.(message.file, message.loaded, message.total);
      if (message.type === 'ready') resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`its thread ended with code ${code}`)));
    options.signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
}

/** Workers load built JavaScript: beside this file when it is built itself, else in `dist`. */
function workerPath(): string {
  const folder = __dirname.includes(join('src', 'embedders'))
    ? join(__dirname, '..', '..', 'dist')
    : join(__dirname, '..');
  const path = join(folder, basename(__dirname), 'transformers-worker.js');
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing; run \`npm run build -w @tacit/knowledge\` first.`);
}

function explained(error: unknown, { model, modelsDir, hub }: ModelOrder): EmbedderError {
  const message = error instanceof Error ? error.message : String(error);
  const local =
    modelsDir === null ? 'set MODELS_DIR to a folder that holds it' : `put it into ${join(modelsDir, model)}`;
  if (/not found|not locate|Unauthorized/i.test(message))
    return new EmbedderError(
      'embedder/not-found',
      `The model ${model} was not found (${message}). Check the name, or ${local}${hub ? '' : '; fetching is switched off'}.`,
    );
  if (
    /fetch failed|nothing came|terminated|Internal server error|ECONN|ENOTFOUND|ETIMEDOUT|timeout/i.test(
      message,
    )
  )
    return new EmbedderError(
      'embedder/unreachable',
      `The model ${model} could not be fetched (${message}). Try again when the network is there, or ${local}.`,
    );
  return new EmbedderError('embedder/failed', `The model ${model} could not be loaded: ${message}.`);
}
