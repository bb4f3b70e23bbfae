import type { InputFile, ParseOptions } from './parser';
import type { IngestRecord } from './records';

/** What a parse worker is started with. */
export interface ParseOrder {
  file: InputFile;
  format?: string;
  options: ParseOptions;
  skipRecords: number;
}

/** What a parse worker says. `alive` while it reads without anything to hand over. */
export type WorkerMessage =
  | { type: 'batch'; records: IngestRecord[] }
  | { type: 'alive' }
  | { type: 'failed'; code: string | null; message: string }
  | { type: 'done' };

/** What a parse worker hears: one batch has been taken. */
export type WorkerReply = { type: 'taken' };

/** Batches on their way; the worker waits when so many are not taken yet. */
export const MAX_BATCHES_AHEAD = 2;
