import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FakeMeilisearch } from './fake-meilisearch';
import { type Exchange, notImitated, replay } from './replay';

/** `npm run conformance:meili -- --data DIR`: the fake against what a real server answered, exchange by exchange. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('conformance:meili: --data is missing; name the folder.');
  const path = join(values.data, 'meilisearch-recordings', 'recordings.jsonl');
  const exchanges = readExchanges(path);
  const fake = await FakeMeilisearch.listen();
  const differences = await replay(exchanges, fake).finally(() => fake.close());
  for (const { title, recorded, answered } of differences) {
    process.stderr.write(`${title}\nrecorded: ${recorded}\nanswered: ${answered}\n\n`);
  }
  const left = exchanges
    .filter(({ title }) => title in notImitated)
    .map(({ title }) => `${title} (${notImitated[title]})`);
  process.stdout.write(
    `${exchanges.length} exchanges, ${differences.length} answered differently; left out: ${left.join('; ')}.\n`,
  );
  return differences.length > 0 ? 1 : 0;
}

/** An exchange a line. */
export const readExchanges = (path: string): Exchange[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Exchange);

if (require.main === module) {
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
