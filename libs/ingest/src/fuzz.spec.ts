import { detectFormat } from './detect-format';
import { parsers } from './parsers';
import { allFixtures } from './testing/fixtures';
import { fuzzFormat } from './testing/fuzz-format';
import { withFile } from './testing/parse-bytes';

/** A scheduled run has 100,000 (`npm run fuzz`). */
const CASES = 1_000;
const SEED = 1;

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
  'pptx',
  'xlsx',
  'odt',
  'epub',
  'msg',
  'tar',
  'gzip',
  'x-archive',
]);

function casesOf(format: string): number {
  return COSTLY.has(format) ? Math.ceil(CASES * 0.3) : CASES;
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
      const result = await fuzzFormat(format, casesOf(format), SEED);
      expect(result.failure).toBeNull();
      expect(result.read + result.refused).toBe(casesOf(format));
    },
    250_000,
  );
});
