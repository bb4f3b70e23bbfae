/** Every job there is, with what it carries: ids only. A job is idempotent and loads fresh. */
export interface Jobs {
  'import-source': { importId: string };
  'index-source': { sourceId: string; importId: string | null };
  'find-claims': { sourceId: string };
  'begin-versions': { workspaceId: string };
  'count-profiles': { workspaceId: string };
  'measure-fidelity': { workspaceId: string };
  'find-recollections': { memoryId: string };
}
export type JobName = keyof Jobs;

/** What a handler may ask while it works. */
export interface JobContext {
  /** From 1; a job that throws is tried again. */
  attempt: number;
  isLastAttempt: boolean;
  /** Aborted when the queue closes: stop at the next safe point and throw; the job is tried again later. */
  signal: AbortSignal;
}

/** Runs work after and outside the request that asked for it. */
export abstract class JobQueue {
  /**
   * Takes a job to be done soon, at least once. Jobs with the same `key` that wait are one job. Call it after
   * the transaction that wrote what the job will load is committed.
   */
  abstract add<N extends JobName>(name: N, payload: Jobs[N], options?: { key?: string }): Promise<void>;

  /** Says who does jobs of this name, and how many at once. A throw means: try again, three times in all. */
  abstract process<N extends JobName>(
    name: N,
    handler: (payload: Jobs[N], context: JobContext) => Promise<void>,
    options?: { concurrency?: number },
  ): void;

  /** Resolves when nothing waits and nothing runs. For tests and for `worker`s that end. */
  abstract idle(): Promise<void>;

  /** Takes no more, lets what runs come to a safe point (via `signal`), and lets go of resources. */
  abstract close(): Promise<void>;
}
