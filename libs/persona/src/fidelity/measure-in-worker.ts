import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PersonFidelity } from './measure-fidelity';
import type { SpokenMessage } from './spoken';

/** A pool of twenty needs about 300 MiB: two machines of 2^17 weights a person, and their texts as vectors. */
const MEMORY_MB = 1024;

/**
 * `measureFidelity` in a worker thread, so that nobody waits for it.
 * @param signal ends the worker; the promise rejects with its reason
 */
export async function measureInWorker(
  messages: readonly SpokenMessage[],
  signal?: AbortSignal,
): Promise<PersonFidelity[]> {
  signal?.throwIfAborted();
  const worker = new Worker(workerPath(), {
    workerData: messages,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [],
  });
  try {
    return await new Promise<PersonFidelity[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`measuring fidelity ended with code ${code}`)));
      signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}

/** Workers load built JavaScript: beside this file when it is built itself, else in `dist`. */
function workerPath(): string {
  const isSource = basename(join(__dirname, '..')) === 'src';
  const folder = isSource ? join(__dirname, '..', '..', 'dist', 'fidelity') : __dirname;
  const path = join(folder, 'fidelity-worker.js');
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing; run \`npm run build -w @tacit/persona\` first.`);
}

const abortReason = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error('measuring fidelity was stopped');
