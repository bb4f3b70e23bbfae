import { defaultLimits, parseFile } from '@tacit/ingest';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { type Export, exports } from './parse/exports';
import { parserOfOthers } from './parse/parsers-of-others';
import { installPeers } from './peer';

const rounds = 3;

/**
 * `--records N` (100,000): how fast each parser reads a generated export, beside what reading the same bytes takes a
 * program that knows nothing of them (`JSON.parse`, or lines), and what it takes the parser that somebody would take
 * from npm, in turns in one run.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { records: { type: 'string', default: '100000' } } });
  if (!parserOfOthers('mbox')) console.error(`parse: parsers of others are not installed (${installPeers})`);
  const folder = await mkdtemp(join(tmpdir(), 'tacit-parse-'));
  const rows: BenchRow[] = [];
  try {
    for (const one of exports) {
      const path = join(folder, one.name);
      await one.write(path, Number(values.records));
      rows.push(...(await measure(one, path)));
      await rm(path);
      console.error(`parse: ${one.format} measured`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return rows;
}

async function measure({ format, name, plain }: Export, path: string): Promise<BenchRow[]> {
  const { size } = await stat(path);
  const other = parserOfOthers(format);
  let records = 0;
  const systems: Record<string, () => Promise<unknown>> = {
    plain: () => readPlainly(path, plain),
    tacit: async () => (records = await countRecords({ path, name, bytes: size })),
    ...(other && { [other.name]: () => other.count(path) }),
  };
  const seconds = new Map(Object.keys(systems).map((system) => [system, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [system, read] of Object.entries(systems)) seconds.get(system)?.push(await secondsOf(read));
  const taken = (system: string): number => median(seconds.get(system) ?? []);
  const row = (system: string, metric: string, value: number): BenchRow => ({
    ...{ set: format, system, metric, value, n: records },
  });
  return [
    ...Object.keys(systems).flatMap((system) => [
      row(system, 'records_per_s', records / taken(system)),
      row(system, 'mb_per_s', size / 2 ** 20 / taken(system)),
    ]),
    row('tacit', 'share_of_plain', taken('plain') / taken('tacit')),
    ...(other ? [row('tacit', 'times_other', taken(other.name) / taken('tacit'))] : []),
  ];
}

async function countRecords(file: { path: string; name: string; bytes: number }): Promise<number> {
  let records = 0;
  for await (const { type } of parseFile(file, { limits: defaultLimits })) if (type === 'message') records++;
  if (records === 0) throw new Error(`${file.name} has no messages: the generator and the parser disagree.`);
  return records;
}

async function readPlainly(path: string, as: Export['plain']): Promise<void> {
  if (as === 'json') {
    JSON.parse(await readFile(path, 'utf8'));
    return;
  }
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (as === 'json-lines' && line) JSON.parse(line);
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
