import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measuredCommit } from '../support/measured-commit';
import type { BenchRow } from './bench-row';
import { benchTable } from './table';

/** Every bench is a file of its own that exports `run(args)`; it is loaded only when asked for. */
const benches = [
  'answers',
  'care',
  'claims',
  'embed',
  'engines',
  'giant',
  'import',
  'parse',
  'persona',
  'retrieval',
  'start',
  'web',
].filter((name) => existsSync(join(__dirname, `${name}.js`)));

interface Bench {
  run: (args: string[]) => Promise<BenchRow[]>;
}

/** Prints the rows of one bench: exactly one JSON document with `--json`, else a table. Progress goes to stderr. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || !benches.includes(name)) {
    process.stderr.write(`There is no bench "${name ?? ''}"; there are: ${benches.join(', ')}.\n`);
    return 2;
  }
  const module: unknown = await import(pathToFileURL(join(__dirname, `${name}.js`)).href);
  if (!isBench(module)) throw new Error(`${name} exports no run(args): see tools/bench/main.ts.`);
  const rows = await module.run(args.filter((arg) => arg !== '--json'));
  const document = {
    bench: name,
    commit: measuredCommit(),
    node: process.versions.node,
    embedder: embedderOf(args),
    rows,
  };
  process.stdout.write(`${args.includes('--json') ? JSON.stringify(document) : benchTable(rows)}\n`);
  return 0;
}

/** What gave the vectors: the bundled table unless a model was named. */
function embedderOf(args: string[]): string {
  const at = args.indexOf('--embedder');
  return at < 0 ? 'bundled' : (args[at + 1] ?? 'bundled').toLowerCase();
}

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
