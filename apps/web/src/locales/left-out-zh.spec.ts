import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOutInChinese } from './left-out-zh';

const ingest = join(__dirname, '..', '..', '..', '..', 'libs', 'ingest', 'src');

/** Every reason for which something is left out, as the parsers write it. */
function reasonsOfParsers(): string[] {
  const files = readdirSync(ingest, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/spec\.ts$|testing/.test(file),
  );
  const sources = files.map((file) => readFileSync(join(ingest, file), 'utf8'));
  const pattern = /'((?:message|file|table|post|page|document|photo|entry|ingest)\/[a-z-]+)'/g;
  return [
    ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, reason]) => reason ?? ''))),
  ];
}

describe('what was left out, in Chinese', () => {
  it('has words for every reason that a parser gives', () => {
    expect(reasonsOfParsers().filter((reason) => !(reason in leftOutInChinese))).toEqual([]);
  });
});
