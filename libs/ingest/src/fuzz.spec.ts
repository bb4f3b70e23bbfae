import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { detectFormat } from './detect-format';
import { parsers } from './parsers';
import { allFixtures } from './testing/fixtures';
import type { FuzzResult } from './testing/fuzz-worker';
import { withFile } from './testing/parse-bytes';

/** A scheduled run sets it to 100,000; the seed moves on with it, so that other cases come. */
const CASES = Number(process.env.FUZZ_CASES ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/**
 * A case of these costs several times that of a text: archives are packed, opened and unpacked to disk, and
 * pdf.js opens every file anew. They get three cases for ten of a text, or every run would wait for them.
 */
const COSTLY = new Set([
  'pdf',
  'docx',
  'zip',
  'slack-zip',
  'whatsapp-zip',
  'imessage-db',
  'wechat-db',
  'sqlite',
  'discord-package',
  'qq-package',
]);

function casesOf(format: string): number {
  return COSTLY.has(format) ? Math.ceil(CASES * 0.3) : CASES;
}

async function fuzz(format: string): Promise<FuzzResult> {
  const worker = new Worker(join(__dirname, '..', 'dist', 'testing', 'fuzz-worker.js'), {
    workerData: { format, cases: casesOf(format), seed: SEED },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  });
  try {
    const [result] = (await once(worker, 'message')) as [FuzzResult];
    return result;
  } finally {
    await worker.terminate();
  }
}

describe('every parser', () => {
  it.each(parsers.map(({ format }) => format))(
    '%s has a fixture that is detected as such',
    async (format) => {
      const fixture = allFixtures().find((each) => each.format === format);
      const found = await withFile(fixture?.name ?? 'missing', fixture?.build() ?? '', (file) =>
        detectFormat(file),
      );
      expect(found?.format).toBe(format);
    },
  );

  it.each(parsers.map(({ format }) => format))(
    '%s keeps its promises on damaged files',
    async (format) => {
      const result = await fuzz(format);
      expect(result.failure).toBeNull();
      expect(result.read + result.refused).toBe(casesOf(format));
    },
    Math.max(60_000, CASES * 100),
  );
});
