import { inBackground } from '../../database/readers-first';
import { TooManyRequestsError } from '../../graphql/errors';
import { type JobContext, type JobName, JobQueue, type Jobs } from './job-queue';

interface WaitingJob {
  /** As JSON: a handler gets what another process would get, never a reference into the caller. */
  payload: string;
  key: string | undefined;
  attempt: number;
}

interface Line {
  handler: (payload: unknown, context: JobContext) => Promise<void>;
  concurrency: number;
  running: number;
  /** Failed and resting before the next attempt. */
  resting: Set<NodeJS.Timeout>;
}

export interface InProcessJobQueueOptions {
  /** Jobs that may wait. @default 10_000 */
  capacity?: number;
  /** Rest before the second attempt; four times as long before the third. @default 1_000 */
  backoffMs?: number;
  /** Hears of every attempt that threw. */
  onFailure?: (failure: { name: JobName; error: unknown; attempt: number; isLastAttempt: boolean }) => void;
}

const attempts = 3;

/**
 * The queue inside the server. It remembers nothing: features find unfinished work in the database when the
 * server starts, and add it again.
 */
export class InProcessJobQueue extends JobQueue {
  private readonly waiting = new Map<JobName, WaitingJob[]>();
  private readonly lines = new Map<JobName, Line>();
  private readonly closing = new AbortController();
  private readonly idleListeners = new Set<() => void>();

  constructor(private readonly options: InProcessJobQueueOptions = {}) {
    super();
  }

  async add<N extends JobName>(name: N, payload: Jobs[N], { key }: { key?: string } = {}): Promise<void> {
    if (this.closing.signal.aborted) return;
    const line = this.waitingFor(name);
    if (key !== undefined && line.some((job) => job.key === key)) return;
    const capacity = this.options.capacity ?? 10_000;
    if (line.length >= capacity) {
      throw new TooManyRequestsError(
        'jobs/queue-full',
        `${capacity} jobs are waiting already; wait until some are done and try again.`,
      );
    }
    line.push({ payload: JSON.stringify(payload), key, attempt: 1 });
    // Never inside the caller, whose transaction may still hold the one connection.
    setImmediate(() => this.startNext(name));
    return Promise.resolve();
  }

  process<N extends JobName>(
    name: N,
    handler: (payload: Jobs[N], context: JobContext) => Promise<void>,
    { concurrency = 1 }: { concurrency?: number } = {},
  ): void {
    if (this.lines.has(name)) throw new Error(`the job ${name} has a handler already`);
    this.lines.set(name, {
      handler: (payload, context) => handler(payload as Jobs[N], context),
      concurrency,
      running: 0,
      resting: new Set(),
    });
    setImmediate(() => this.startNext(name));
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.idleListeners.add(resolve);
      setImmediate(() => this.tellIdle());
    });
  }

  async close(): Promise<void> {
    if (!this.closing.signal.aborted) this.closing.abort(new Error('the job queue is closing'));
    this.waiting.clear();
    for (const line of this.lines.values()) {
      for (const timer of line.resting) clearTimeout(timer);
      line.resting.clear();
    }
    await this.idle();
  }

  private waitingFor(name: JobName): WaitingJob[] {
    const line = this.waiting.get(name) ?? [];
    this.waiting.set(name, line);
    return line;
  }

  private startNext(name: JobName): void {
    const line = this.lines.get(name);
    while (line && line.running < line.concurrency && !this.closing.signal.aborted) {
      const job = this.waitingFor(name).shift();
      if (!job) break;
      line.running++;
      void this.run(name, line, job).finally(() => {
        line.running--;
        this.startNext(name);
      });
    }
    this.tellIdle();
  }

  private async run(name: JobName, line: Line, job: WaitingJob): Promise<void> {
    const isLastAttempt = job.attempt >= attempts;
    try {
      const { attempt } = job;
      const context: JobContext = { attempt, isLastAttempt, signal: this.closing.signal };
      await inBackground(() => line.handler(JSON.parse(job.payload), context));
    } catch (error) {
      if (this.closing.signal.aborted) return;
      this.options.onFailure?.({ name, error, attempt: job.attempt, isLastAttempt });
      if (!isLastAttempt) this.rest(name, line, { ...job, attempt: job.attempt + 1 });
    }
  }

  private rest(name: JobName, line: Line, job: WaitingJob): void {
    const timer = setTimeout(
      () => {
        line.resting.delete(timer);
        this.waitingFor(name).push(job);
        this.startNext(name);
      },
      (this.options.backoffMs ?? 1_000) * 4 ** (job.attempt - 2),
    );
    line.resting.add(timer);
  }

  /** Jobs that nobody in this process does do not count: they would never end. */
  private tellIdle(): void {
    for (const [name, line] of this.lines) {
      if (line.running > 0 || line.resting.size > 0 || (this.waiting.get(name)?.length ?? 0) > 0) return;
    }
    for (const tell of this.idleListeners) tell();
    this.idleListeners.clear();
  }
}
