import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { IngestError } from './parser';
import { parseFile } from './parse-file';
import type { IngestRecord } from './records';
import { MAX_BATCHES_AHEAD, type ParseOrder, type WorkerMessage } from './worker-messages';

const BATCH_RECORDS = 500;
const BATCH_CHARS = 512 * 1024;
const BATCH_AGE_MS = 250;
const ALIVE_EVERY_MS = 1_000;

/** Hands batches to the other side and waits while too many are not taken yet. */
class Outbox {
  private ahead = 0;
  private wake: (() => void) | null = null;
  private lastSent = Date.now();

  constructor(private readonly port: MessagePort) {
    port.on('message', () => {
      this.ahead--;
      this.wake?.();
    });
  }

  async send(records: IngestRecord[]): Promise<void> {
    while (this.ahead >= MAX_BATCHES_AHEAD) await new Promise<void>((resolve) => (this.wake = resolve));
    this.ahead++;
    this.say({ type: 'batch', records });
  }

  say(message: WorkerMessage): void {
    this.lastSent = Date.now();
    this.port.postMessage(message);
  }

  sayAliveNowAndThen(): void {
    if (Date.now() - this.lastSent > ALIVE_EVERY_MS) this.say({ type: 'alive' });
  }
}

async function parseInto(outbox: Outbox, order: ParseOrder): Promise<void> {
  let toSkip = order.skipRecords;
  let batch: IngestRecord[] = [];
  let chars = 0;
  let since = Date.now();
  for await (const record of parseFile(order.file, order.options, order.format)) {
    if (record.type !== 'progress' && toSkip > 0) {
      if (record.type !== 'picture') toSkip--;
      outbox.sayAliveNowAndThen();
      continue;
    }
    batch.push(record);
    chars += sizeOf(record);
    if (batch.length >= BATCH_RECORDS || chars >= BATCH_CHARS || Date.now() - since > BATCH_AGE_MS) {
      await outbox.send(batch);
      batch = [];
      chars = 0;
      since = Date.now();
    }
  }
  if (batch.length > 0) await outbox.send(batch);
}

function sizeOf(record: IngestRecord): number {
  if (record.type === 'picture') return record.bytes.length;
  return record.type === 'message' || record.type === 'section' ? record.text.length : 100;
}

async function main(port: MessagePort, order: ParseOrder): Promise<void> {
  const outbox = new Outbox(port);
  try {
    await parseInto(outbox, order);
    outbox.say({ type: 'done' });
  } catch (error) {
    const code = error instanceof IngestError ? error.code : null;
    outbox.say({ type: 'failed', code, message: error instanceof Error ? error.message : String(error) });
  }
}

function isOrder(data: unknown): data is ParseOrder {
  return typeof data === 'object' && data !== null && 'file' in data && 'skipRecords' in data;
}

// pdf.js lets promises that nobody waits for fail on damaged files, next to the one that tells; that must not
// end the worker. What the parser itself waits for is caught in `main`, and a hang is noticed outside.
process.on('unhandledRejection', () => undefined);

if (parentPort && isOrder(workerData)) void main(parentPort, workerData);
