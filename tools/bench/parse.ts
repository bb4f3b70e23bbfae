import { defaultLimits, parseFile } from '@tacit/ingest';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { type Export, exports } from './parse/exports';

const rounds = 3;

/**
 * `--records N` (100,000): how fast each parser reads a generated export, beside what reading the same bytes takes a
 * program that knows nothing of them (`JSON.parse`, or lines), in turns in one run.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { records: { type: 'string', default: '100000' } } });
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
  const seconds: Record<'tacit' | 'plain', number[]> = { tacit: [], plain: [] };
  let records = 0;
  for (let round = 0; round < rounds; round++) {
    seconds.plain.push(await secondsOf(() => readPlainly(path, plain)));
    seconds.tacit.push(
      await secondsOf(async () => {
        records = await countRecords({ path, name, bytes: size });
      }),
    );
  }
  const rowsOf = (system: 'tacit' | 'plain'): BenchRow[] => {
    const taken = median(seconds[system]);
    const about = { set: format, system, n: records };
    return [
      { ...about, metric: 'records_per_s', value: records / taken },
      { ...about, metric: 'mb_per_s', value: size / 2 ** 20 / taken },
    ];
  };
  const share = median(seconds.plain) / median(seconds.tacit);
  return [
    ...rowsOf('plain'),
    ...rowsOf('tacit'),
    { set: format, system: 'tacit', metric: 'share_of_plain', value: share, n: records },
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

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
