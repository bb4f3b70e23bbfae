import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';
import type { EmbeddingPurpose } from '../embedder';
import { fetchWithPatience } from './fetch-with-patience';
import { LanguageMeans } from './language-means';
import { habitsOf } from './model-habits';
import { pooled } from './pooling';
import type { ModelOrder, ModelReply, ModelRequest } from './transformers-messages';

/** Short texts gain nothing from larger batches on a processor, and long ones would take its memory. */
const batchSize = 16;
/** Tokens of a text that are read; the small models were trained on no more. */
const maxTokens = 512;

// Typed by `TransformersEmbedder`, which starts this thread.
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
const order: ModelOrder = workerData;
const habits = habitsOf(order.model);
const cancelled = new Set<number>();

const reply = (message: ModelReply, transfer: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, transfer);

/** The smallest file the folder holds, since a laptop runs it; the hub has `q8` for nearly every model. */
function precision(): 'q8' | 'q4' | 'fp16' | 'fp32' {
  const files = { q8: 'model_quantized', q4: 'model_q4', fp16: 'model_fp16', fp32: 'model' } as const;
  if (order.modelsDir === null) return 'q8';
  const folder = join(order.modelsDir, order.model, 'onnx');
  for (const one of ['q8', 'q4', 'fp16', 'fp32'] as const) {
    if (existsSync(join(folder, `${files[one]}.onnx`))) return one;
  }
  return 'q8';
}

async function load() {
  if (!order.hub && !existsSync(join(order.modelsDir ?? '', order.model, 'config.json')))
    throw new Error('its config.json was not found locally');
  env.cacheDir = order.cacheDir;
  env.allowRemoteModels = order.hub;
  env.allowLocalModels = order.modelsDir !== null;
  if (order.modelsDir !== null) env.localModelPath = order.modelsDir;
  if (order.hubUrl !== null) env.remoteHost = order.hubUrl;
  env.fetch = fetchWithPatience(order.silenceTimeoutMs);
  const progress_callback = (event: { status: string; file?: string; loaded?: number; total?: number }) => {
    if (event.status !== 'progress' || event.file === undefined) return;
    reply({ type: 'progress', file: event.file, loaded: event.loaded ?? 0, total: event.total ?? 0 });
  };
  const dtype = precision();
  const tokenizer = await AutoTokenizer.from_pretrained(order.model, { progress_callback });
  const model = await AutoModel.from_pretrained(order.model, {
    dtype,
    progress_callback,
    session_options: { intraOpNumThreads: order.threads },
  });
  /** One batch as it is, prefixed and pooled. */
  const run = async (texts: string[], purpose: EmbeddingPurpose): Promise<Float32Array[]> => {
    const inputs = tokenizer(
      texts.map((text) => habits.prefix[purpose] + text),
      { padding: true, truncation: true, max_length: maxTokens },
    );
    return pooled(await model(inputs), inputs.attention_mask, habits.pooling);
  };
  const means =
    habits.centred && order.centred ? await LanguageMeans.measure((texts) => run(texts, 'passage')) : null;
  return { run, means, dtype };
}

async function main(): Promise<void> {
  const { run, means, dtype } = await load();
  const dimensions = (await run(['.'], 'passage'))[0]?.length ?? 0;
  parentPort?.on('message', (request: ModelRequest) => {
    if (request.type === 'cancel') cancelled.add(request.id);
    else
      queue = queue.then(() =>
        embed(request).catch((error: unknown) =>
          reply({
            type: 'failed',
            id: request.id,
            message: error instanceof Error ? error.message : String(error),
          }),
        ),
      );
  });
  reply({ type: 'ready', dimensions, id: `${order.model}@${dtype}${means ? '-centred' : ''}` });

  async function embed({ id, texts, purpose }: ModelRequest & { type: 'embed' }): Promise<void> {
    const vectors = new Float32Array(texts.length * dimensions);
    const byLength = texts.map((text, at) => ({ text, at })).sort((a, b) => a.text.length - b.text.length);
    for (let start = 0; start < byLength.length; start += batchSize) {
      if (cancelled.delete(id)) return;
      const batch = byLength.slice(start, start + batchSize);
      const batchVectors = await run(
        batch.map(({ text }) => text),
        purpose,
      );
      batch.forEach(({ text, at }, i) => {
        const vector = batchVectors[i];
        if (vector && text.trim() !== '')
          vectors.set(means ? means.centre(vector, text) : vector, at * dimensions);
      });
      // Lets a cancellation in.
      await new Promise((resolve) => setImmediate(resolve));
    }
    cancelled.delete(id);
    reply({ type: 'vectors', id, vectors }, [vectors.buffer]);
  }
}

let queue = Promise.resolve();

main().catch((error: unknown) => {
  throw error;
});
