import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { parserOf } from '../detect-format';
import { defaultLimits } from '../limits';
import { IngestError } from '../parser';
import { RecordCheck } from './check-record';
import { allFixtures } from './fixtures';
import { mutate, randomFrom } from './mutate';

/** What the worker is asked, and what it answers. */
export interface FuzzOrder {
  format: string;
  cases: number;
  seed: number;
}
export interface FuzzResult {
  read: number;
  refused: number;
  /** The first case that broke a promise, with its seed. */
  failure: string | null;
}

async function fuzz({ format, cases, seed }: FuzzOrder, path: string): Promise<FuzzResult> {
  const parser = parserOf(format);
  const fixture = allFixtures().find((each) => each.format === format);
  if (!parser || !fixture) throw new Error(`no parser or no fixture for ${format}`);
  const result: FuzzResult = { read: 0, refused: 0, failure: null };
  for (let at = seed; at < seed + cases && result.failure === null; at++) {
    const random = randomFrom(at);
    const packed = fixture.build((part) => mutate(part, random));
    const content = random() < 0.2 ? mutate(packed, random) : packed;
    // A file system may flush a file that is cut and written again, which takes longer than reading it.
    rmSync(path, { force: true });
    writeFileSync(path, content);
    const check = new RecordCheck();
    try {
      const file = { path, name: fixture.name, bytes: content.length };
      for await (const record of parser.parse(file, { limits: defaultLimits }))
        result.failure ??= withSeed(at, check.brokenPromise(record));
      result.read++;
    } catch (error) {
      if (error instanceof IngestError) result.refused++;
      else
        result.failure = withSeed(
          at,
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
    }
  }
  return result;
}

function withSeed(seed: number, failure: string | null): string | null {
  return failure === null ? null : `seed ${seed}: ${failure}`;
}

// As in the worker of the product: promises of pdf.js that nobody waits for.
process.on('unhandledRejection', () => undefined);

/** Order after order: loading all parsers takes longer than a hundred cases of one. */
parentPort?.on('message', (order: FuzzOrder) => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-fuzz-'));
  void fuzz(order, join(folder, 'case'))
    // Before the answer, because whoever gets it may end this thread.
    .finally(() => rmSync(folder, { recursive: true, force: true }))
    .then((result) => parentPort?.postMessage(result));
});
