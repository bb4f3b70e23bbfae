import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { defaultLimits } from './limits';
import { IngestError, type InputFile, type ParseOptions } from './parser';
import type { IngestRecord } from './records';
import type { ParseOrder, WorkerMessage, WorkerReply } from './worker-messages';
import { WorkerPatience, type PatienceLimits } from './worker-patience';

export interface ParseInWorkerOptions {
  /** Absent: detected by content. */
  format?: string;
  /** Absent limits are `defaultLimits`. */
  options?: Partial<ParseOptions>;
  /** How many records other than progress an earlier run has already taken; they are not yielded again. */
  skipRecords?: number;
  /** Heap of the worker in MiB. */
  memoryMb?: number;
  /** A worker that says nothing for longer, while it is not waiting for us, is taken to hang. */
  patience?: PatienceLimits;
  /** Ends the worker; the iteration throws the signal's reason. */
  signal?: AbortSignal;
}

const DEFAULT_MEMORY_MB = 512;
const DEFAULT_PATIENCE: PatienceLimits = { busyMs: 60_000, silenceMs: 15 * 60_000 };
const LOOK_EVERY_MS = 500;

/**
 * Reads one file in a worker thread and yields its records in batches (up to 500 records, at least four times
 * a second). The worker waits while batches are not taken, so a slow consumer costs no memory. A file that
 * crashes its parser, makes it hang or exceeds its memory costs the worker and becomes an `IngestError`
 * (`ingest/parser-crashed`, `ingest/parser-silent`, `ingest/out-of-memory`); this thread is never at risk.
 * Leaving the loop early ends the worker.
 */
export async function* parseInWorker(
  file: InputFile,
  {
    format,
    options,
    skipRecords = 0,
    memoryMb,
    patience = DEFAULT_PATIENCE,
    signal,
  }: ParseInWorkerOptions = {},
): AsyncGenerator<IngestRecord[]> {
  signal?.throwIfAborted();
  const order: ParseOrder = { file, format, skipRecords, options: { limits: defaultLimits, ...options } };
  const worker = new Worker(workerPath(), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb ?? DEFAULT_MEMORY_MB },
    execArgv: [],
    env: environmentFor(file),
  });
  const inbox = new Inbox(worker, file);
  const abort = () => inbox.fail(abortReason(signal));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      const message = await inbox.next(patience);
      if (message.type === 'done') return;
      if (message.type === 'failed') throw failureOf(file, message);
      if (message.type === 'alive') continue;
      yield message.records;
      worker.postMessage({ type: 'taken' } satisfies WorkerReply);
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

/** Messages of a worker in their order, its end among them. */
class Inbox {
  private readonly waiting: WorkerMessage[] = [];
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  constructor(
    private readonly worker: Worker,
    private readonly file: InputFile,
  ) {
    worker.on('message', (message: WorkerMessage) => {
      this.waiting.push(message);
      this.wake?.();
    });
    worker.on('error', (error) => this.fail(crashOf(file, error)));
    worker.on('exit', (code) => this.fail(crashOf(file, new Error(`the worker ended with code ${code}`))));
  }

  fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }

  async next(limits: PatienceLimits): Promise<WorkerMessage> {
    const patience = new WorkerPatience(this.worker, limits);
    while (this.waiting.length === 0 && !this.failure) {
      await this.wokenWithin(Math.min(LOOK_EVERY_MS, limits.busyMs, limits.silenceMs));
      const end = patience.end();
      if (end !== null && this.waiting.length === 0) this.failure ??= silent(this.file, end);
    }
    const message = this.failure && isAbort(this.failure) ? undefined : this.waiting.shift();
    if (message) return message;
    throw this.failure ?? new Error(`${this.file.name}: nothing was said.`);
  }

  private async wokenWithin(timeoutMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      timer = setTimeout(resolve, timeoutMs);
    });
    clearTimeout(timer);
    this.wake = null;
  }
}

/** `os.tmpdir` of the worker, under the names of the systems it may run on. */
function environmentFor({ temporaryFolder }: InputFile): NodeJS.ProcessEnv {
  if (temporaryFolder === undefined) return process.env;
  return { ...process.env, TMPDIR: temporaryFolder, TMP: temporaryFolder, TEMP: temporaryFolder };
}

/** Workers load built JavaScript: beside this file when it is built itself, else in `dist`. */
function workerPath(): string {
  const folder = basename(__dirname) === 'src' ? join(__dirname, '..', 'dist') : __dirname;
  const path = join(folder, 'parse-worker.js');
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing; run \`npm run build -w @tacit/ingest\` first.`);
}

function failureOf(file: InputFile, { code, message }: { code: string | null; message: string }): Error {
  return code === null ? crashOf(file, new Error(message)) : new IngestError(code, message);
}

function crashOf(file: InputFile, error: Error): IngestError {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new IngestError(
      'ingest/out-of-memory',
      `${file.name}: reading it took more memory than one file may have; split the file and upload the parts.`,
    );
  return new IngestError(
    'ingest/parser-crashed',
    `${file.name}: its parser stopped (${error.message}); the file may be damaged. Export it again, or leave it out.`,
  );
}

function silent(file: InputFile, what: string): IngestError {
  return new IngestError(
    'ingest/parser-silent',
    `${file.name}: reading it ${what} and was stopped; the file may be damaged. Export it again, or leave it out.`,
  );
}

function isAbort(error: Error): boolean {
  return !(error instanceof IngestError);
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The import was stopped.');
}
