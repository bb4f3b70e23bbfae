import { Worker } from 'node:worker_threads';
import { builtFile } from './built-file';
import { ReadersFirst } from './readers-first';

export type DatabaseRequest = { id: number } & (
  { verb: 'query'; sql: string; params: unknown[] } | { verb: 'exec'; sql: string } | { verb: 'close' }
);
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

export type DatabaseReply =
  | { ready: true }
  | { fatal: Record<string, unknown> }
  | { id: number; result: unknown }
  | { id: number; error: Record<string, unknown> };

export interface QueryResult {
  rows: unknown[];
  affectedRows?: number;
  fields?: { name: string; dataTypeID: number }[];
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** PGlite in a worker thread. One connection: statements run in the order they are sent. */
export class ThreadedPglite {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  readonly readersFirst = new ReadersFirst();
  private closing: Promise<void> | null = null;
  /** Resolves when the database is open; rejects when it cannot be. */
  readonly ready: Promise<void>;

  /**
   * @param directory where the files are; `memory://` for a database that is gone with the process
   * @param key seals every file, where there is one
   */
  constructor(directory: string, key?: Buffer) {
    this.worker = new Worker(builtFile('database/pglite-worker.js'), { workerData: { directory, key } });
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (reply: DatabaseReply) => {
        if ('ready' in reply) resolve();
        else if ('fatal' in reply) reject(asError(reply.fatal));
        else this.settle(reply);
      });
      const fail = (error: Error): void => {
        reject(error);
        for (const { reject: rejectWaiting } of this.waiting.values()) rejectWaiting(error);
        this.waiting.clear();
      };
      this.worker.on('error', fail);
      this.worker.on('exit', (code) => fail(new Error(`the embedded database stopped (exit code ${code})`)));
    });
    // Whoever awaits `ready` hears of a failure; nobody awaiting it must not end the process.
    this.ready.catch(() => undefined);
  }

  async query(sql: string, params: readonly unknown[] = []): Promise<QueryResult> {
    return (await this.call({ verb: 'query', sql, params: [...params] })) as QueryResult;
  }

  /** Runs several statements without parameters. */
  async exec(sql: string): Promise<QueryResult[]> {
    return (await this.call({ verb: 'exec', sql })) as QueryResult[];
  }

  close(): Promise<void> {
    this.closing ??= this.call({ verb: 'close' }).then(async () => {
      await this.worker.terminate();
    });
    return this.closing;
  }

  private call(request: Unnumbered<DatabaseRequest>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ...request });
    });
  }

  private settle(reply: Extract<DatabaseReply, { id: number }>): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(asError(reply.error));
    else waiting?.resolve(reply.result);
  }
}

/** Keeps SQLSTATE and constraint name, which MikroORM maps to its exceptions. */
function asError(fields: Record<string, unknown>): Error {
  return Object.assign(new Error(String(fields.message)), fields);
}
