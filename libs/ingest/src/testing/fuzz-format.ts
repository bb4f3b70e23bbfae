import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FuzzResult } from './fuzz-worker';

/** A parser may not take longer for one damaged file; the fixtures are of a few kilobytes. */
const HANG_MS_PER_CASE = 100;
const HANG_MS = 120_000;

/**
 * Gives a parser this many damaged versions of its fixture, in a thread with 512 MB. A thread that runs out of
 * memory or never comes back is a failure like any other. The same seed gives the same cases.
 */
export async function fuzzFormat(format: string, cases: number, seed: number): Promise<FuzzResult> {
  const worker = new Worker(join(__dirname, '..', '..', 'dist', 'testing', 'fuzz-worker.js'), {
    workerData: { format, cases, seed },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  });
  const limit = AbortSignal.timeout(HANG_MS + cases * HANG_MS_PER_CASE);
  try {
    const [result] = (await once(worker, 'message', { signal: limit })) as [FuzzResult];
    return result;
  } catch (error) {
    const cause = limit.aborted
      ? 'it did not come back'
      : error instanceof Error
        ? error.message
        : String(error);
    return { read: 0, refused: 0, failure: `${format}: ${cause} (seeds ${seed} to ${seed + cases - 1})` };
  } finally {
    await worker.terminate();
  }
}
