import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FuzzOrder, FuzzResult } from './fuzz-worker';

/** A parser may not take longer for one damaged file; the fixtures are of a few kilobytes. */
const HANG_MS_PER_CASE = 100;
const HANG_MS = 120_000;

/** A thread with 512 MB that reads damaged files; after one that it did not survive another thread goes on. */
export class FuzzThread {
  private worker: Worker | null = null;

  /**
   * Gives a parser this many damaged versions of its fixture. A thread that runs out of memory or never comes back is
   * a failure like any other. The same seed gives the same cases.
   */
  async fuzz(order: FuzzOrder): Promise<FuzzResult> {
    const { format, cases, seed } = order;
    this.worker ??= new Worker(join(__dirname, '..', '..', 'dist', 'testing', 'fuzz-worker.js'), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      execArgv: [],
    });
    const limit = AbortSignal.timeout(HANG_MS + cases * HANG_MS_PER_CASE);
    try {
      this.worker.postMessage(order);
      const [result] = (await once(this.worker, 'message', { signal: limit })) as [FuzzResult];
      return result;
    } catch (error) {
      await this.close();
      const told = error instanceof Error ? error.message : String(error);
      const cause = limit.aborted ? 'it did not come back' : told;
      return { read: 0, refused: 0, failure: `${format}: ${cause} (seeds ${seed} to ${seed + cases - 1})` };
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}
