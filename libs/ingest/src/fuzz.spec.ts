import { detectFormat } from './detect-format';
import { parsers } from './parsers';
import { allFixtures } from './testing/fixtures';
import { FuzzThread } from './testing/fuzz-thread';
import type { FuzzResult } from './testing/fuzz-worker';
import { withFile } from './testing/parse-bytes';

/** A scheduled run has 100,000 (`npm run fuzz`). */
const CASES = 1_000;
const SEED = 1;

/** Formats are shared out among as many threads; the reading of small files is half waiting. */
const THREADS = 2;

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

  describe('on damaged files', () => {
    const results = new Map<string, Promise<FuzzResult>>();
    const threads = Array.from({ length: THREADS }, () => new FuzzThread());

    beforeAll(() => {
      for (const [number, thread] of threads.entries()) {
        let before: Promise<unknown> = Promise.resolve();
        for (const { format } of parsers.filter((_, at) => at % THREADS === number)) {
          const result = before.then(() => thread.fuzz({ format, cases: CASES, seed: SEED }));
          results.set(format, result);
          before = result;
        }
      }
    });
    afterAll(() => Promise.all(threads.map((thread) => thread.close())));

    it.each(parsers.map(({ format }) => format))(
      '%s keeps its promises',
      async (format) => {
        const result = await results.get(format);
        expect(result?.failure).toBeNull();
        expect((result?.read ?? 0) + (result?.refused ?? 0)).toBe(CASES);
      },
      250_000,
    );
  });
});
