import type { Worker } from 'node:worker_threads';

export interface PatienceLimits {
  /** Of the processor, in milliseconds: a parser that calculates for so long without a word goes in circles. */
  busyMs: number;
  /** On the clock, in milliseconds: a parser that does nothing for so long waits for what will not come. */
  silenceMs: number;
}

/**
 * Tells whether a silent worker hangs. On a machine with too much to do a healthy one is silent for minutes,
 * so time counts only while it had the processor; a clock that is much longer ends the wait for anything else.
 */
export class WorkerPatience {
  private readonly since = performance.now();
  private readonly activeBefore: number;
  private readonly processBefore = process.cpuUsage();

  constructor(
    private readonly worker: Worker,
    private readonly limits: PatienceLimits,
  ) {
    this.activeBefore = activeMs(worker);
  }

  /** Why it has lasted too long, or null. */
  end(): string | null {
    const { busyMs, silenceMs } = this.limits;
    if (this.busyMs() >= busyMs)
      return `was busy for ${shown(busyMs)} of processor time without any progress`;
    return performance.now() - this.since >= silenceMs ? `made no progress for ${shown(silenceMs)}` : null;
  }

  /**
   * At most so long did the worker have the processor: no longer than its loop was not idle (which counts what
   * it waited for its turn), and no longer than all threads of this process together. Node tells no more before 24.
   */
  private busyMs(): number {
    const { user, system } = process.cpuUsage(this.processBefore);
    return Math.min(activeMs(this.worker) - this.activeBefore, (user + system) / 1_000);
  }
}

const activeMs = (worker: Worker): number => worker.performance.eventLoopUtilization().active;

const shown = (ms: number): string => `${Math.round(ms / 1_000)} s`;
