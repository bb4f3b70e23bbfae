import { type Job, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { ConfigError } from '../../config/config';
import { type JobContext, type JobName, JobQueue, type Jobs } from './job-queue';

export interface BullmqJobQueueOptions {
  /** Keeps installations on one Redis apart. */
  prefix: string;
  /** Rest before the second attempt; twice as long before the third. @default 1_000 */
  backoffMs?: number;
  /** How long a job of a killed worker stays unseen. @default 15_000 */
  lockMs?: number;
  /** Hears of every attempt that threw, and of a lost connection (no name then). */
  onFailure?: (failure: { name?: JobName; error: unknown; attempt?: number }) => void;
}

const attempts = 3;

/** The queue on Redis, for any number of processes. Jobs of a killed worker are done again by another. */
export class BullmqJobQueue extends JobQueue {
  private readonly queues = new Map<JobName, Queue>();
  private readonly workers = new Map<JobName, Worker>();
  private readonly closing = new AbortController();

  private constructor(
    private readonly connection: Redis,
    private readonly options: BullmqJobQueueOptions,
  ) {
    super();
  }

  /** @throws ConfigError naming REDIS_URL when nobody answers there */
  static async connect(url: string, options: BullmqJobQueueOptions): Promise<BullmqJobQueue> {
    let wasReady = false;
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: 5_000,
      // Required by BullMQ: a worker waits for Redis to come back as long as it takes.
      maxRetriesPerRequest: null,
      // The first connection must come at once; a later one that is lost is tried until it is back.
      retryStrategy: (times) => (wasReady ? Math.min(times * 200, 5_000) : null),
    });
    redis.once('ready', () => (wasReady = true));
    redis.on('error', (error) => options.onFailure?.({ error }));
    try {
      await redis.connect();
    } catch (error) {
      redis.disconnect();
      const cause = error instanceof Error ? error.message : String(error);
      throw new ConfigError(
        `REDIS_URL: no Redis answers at ${withoutPassword(url)} (${cause}); start it, correct the address, ` +
          'or leave REDIS_URL out to run jobs inside the server',
      );
    }
    return new BullmqJobQueue(redis, options);
  }

  async add<N extends JobName>(name: N, payload: Jobs[N], { key }: { key?: string } = {}): Promise<void> {
    if (this.closing.signal.aborted) return;
    await this.queue(name).add(name, payload, {
      attempts,
      backoff: { type: 'exponential', delay: this.options.backoffMs ?? 1_000 },
      removeOnComplete: true,
      removeOnFail: 1_000,
      // BullMQ counts a running job as a duplicate; the worker lifts that when it starts, see `run`.
      ...(key === undefined ? {} : { deduplication: { id: key } }),
    });
  }

  process<N extends JobName>(
    name: N,
    handler: (payload: Jobs[N], context: JobContext) => Promise<void>,
    { concurrency = 1 }: { concurrency?: number } = {},
  ): void {
    if (this.workers.has(name)) throw new Error(`the job ${name} has a handler already`);
    const lockDuration = this.options.lockMs ?? 15_000;
    const worker = new Worker<Jobs[N]>(name, (job) => this.run(name, job, handler), {
      connection: this.connection,
      prefix: this.options.prefix,
      concurrency,
      lockDuration,
      stalledInterval: lockDuration,
      // A worker that is killed is no reason to give a job up.
      maxStalledCount: 100,
    });
    worker.on('error', (error) => this.options.onFailure?.({ name, error }));
    worker.on('failed', (job, error) =>
      this.options.onFailure?.({ name, error, attempt: job?.attemptsMade }),
    );
    this.workers.set(name, worker);
  }

  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      quiet = (await this.isQuiet()) ? quiet + 1 : 0;
      if (quiet < 2) await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async close(): Promise<void> {
    if (!this.closing.signal.aborted) this.closing.abort(new Error('the job queue is closing'));
    await Promise.all([...this.workers.values()].map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.connection.disconnect();
  }

  private queue(name: JobName): Queue {
    const queue =
      this.queues.get(name) ?? new Queue(name, { connection: this.connection, prefix: this.options.prefix });
    if (!this.queues.has(name)) {
      queue.on('error', (error) => this.options.onFailure?.({ name, error }));
      this.queues.set(name, queue);
    }
    return queue;
  }

  private async run<N extends JobName>(
    name: N,
    job: Job<Jobs[N]>,
    handler: (payload: Jobs[N], context: JobContext) => Promise<void>,
  ): Promise<void> {
    // From here on the same key is a new job: what changes now may come too late for this one.
    if (job.deduplicationId) await this.queue(name).removeDeduplicationKey(job.deduplicationId);
    await handler(job.data, {
      attempt: job.attemptsMade + 1,
      isLastAttempt: job.attemptsMade + 1 >= attempts,
      signal: this.closing.signal,
    });
  }

  private async isQuiet(): Promise<boolean> {
    for (const name of this.workers.keys()) {
      const counts = await this.queue(name).getJobCounts('waiting', 'active', 'delayed', 'prioritized');
      if (Object.values(counts).some((count) => count > 0)) return false;
    }
    return true;
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
