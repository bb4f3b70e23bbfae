import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseCsv } from './parse-csv';

/** A message as the makers of a collection say it should be read. */
export interface TruthMessage {
  /** An instant with `Z`, or a wall clock without zone. */
  time: string;
  author: string;
  text: string;
}

/** Names of files that are truth about others, and no exports. */
export function isTruthFile(path: string): boolean {
  return /(?:^|\/)(?:target\.json|[^/]*_target\.(?:csv|json)|expected[^/]*\.txt)$/.test(path);
}

/**
 * The messages of a file by the truth that lies beside it: `<name>_target.csv` or `.json`; else the
 * `target.json` of the folder. That one speaks of the files called `test_...`, if there are such without a
 * truth of their own, and otherwise of every file of the folder without one. Null: there is no truth.
 */
export function truthOf(path: string): TruthMessage[] | null {
  const folder = dirname(path);
  const own = ownTruth(path);
  if (own) return readTruth(own);
  const shared = join(folder, 'target.json');
  if (!existsSync(shared)) return null;
  const without = readdirSync(folder)
    .filter((name) => /\.(?:txt|json|csv|html|zip|db)$/i.test(name) && !isTruthFile(name))
    .filter((name) => ownTruth(join(folder, name)) === null);
  const tests = without.filter((name) => name.startsWith('test_'));
  const meant = tests.length > 0 ? tests : without;
  return meant.includes(basename(path)) ? readTruth(shared) : null;
}

function ownTruth(path: string): string | null {
  const stem = path.replace(/\.\w+$/, '');
  return ['_target.csv', '_target.json'].map((end) => stem + end).find((each) => existsSync(each)) ?? null;
}

function readTruth(path: string): TruthMessage[] {
  const content = readFileSync(path, 'utf8');
  const rows: unknown = path.endsWith('.json') ? JSON.parse(content) : parseCsv(content);
  if (!Array.isArray(rows)) throw new Error(`${path}: no list of messages; the truth cannot be read.`);
  return rows.map((row: Record<string, unknown>) => ({
    time: timeOf(row.timestamp ?? row.datetime ?? row.time),
    author: textOf(row.author),
    text: textOf(row.message ?? row.text),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Milliseconds since 1970 are instants; what is written is kept as it is. */
function timeOf(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : textOf(value).replace(' ', 'T');
}
