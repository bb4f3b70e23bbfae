import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { type Slice, slices } from './engines/engine';
import type { Measured, Task } from './engines/measure';
import { installPeers } from './peer';
import { isInstalled, peers } from './engines/peers';

/** Enough for what takes most, at a million passages. */
const heapMb = 14_000;

/**
 * Our index beside others, `--size 100000,1000000` passages: real ones under `--data`, the rest generated. Each other
 * engine has a process of its own, in which ours answers the same queries in turns; `--only NAME` for one of them.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '100000' },
      data: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const sizes = values.size.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`bench engines: --size ${values.size} is not a list of numbers, such as 100000,1000000.`);
  }
  const missing = Object.keys(peers).filter((name) => !isInstalled(name));
  if (missing.length > 0) {
    console.error(
      `engines: not installed, left out: ${missing.join(', ')}. To install them: ${installPeers}`,
    );
  }
  const beside = Object.keys(peers).filter((name) => isInstalled(name) && name.startsWith(values.only ?? ''));
  const rows: BenchRow[] = [];
  for (const size of sizes) {
    const ours = mkdtempSync(join(tmpdir(), 'tacit-engines-ours-'));
    const task = { size, ours, ...(values.data !== undefined && { data: values.data }) };
    const measured: Measured[] = [];
    for (const engine of ['tacit', ...beside]) measured.push(await inItsOwnProcess({ ...task, engine }));
    rmSync(ours, { recursive: true });
    rows.push(...measured.flatMap((one) => one.rows), ...timeRows(String(size), measured));
  }
  return rows;
}

function inItsOwnProcess(task: Task): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'engines', 'measure.js'), {
      execArgv: ['--expose-gc', `--max-old-space-size=${heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('exit', () =>
      reject(new Error(`bench engines: ${task.engine} ended before it was measured.`)),
    );
    child.send(task);
  });
}

/** Over all processes that asked the system. */
function timeRows(set: string, measured: Measured[]): BenchRow[] {
  const systems = [...new Set(measured.flatMap(({ times }) => Object.keys(times)))];
  return systems.flatMap((system) =>
    slices.flatMap((slice) => {
      const taken = measured.flatMap(({ times }) => times[system]?.[slice] ?? []).sort((a, b) => a - b);
      return taken.length > 0 ? quantiles({ set, system, slice }, taken) : [];
    }),
  );
}

function quantiles(about: { set: string; system: string; slice: Slice }, taken: number[]): BenchRow[] {
  const at = (share: number): number => taken[Math.floor(taken.length * share)] ?? 0;
  const n = taken.length;
  return [
    { ...about, metric: 'p50_ms', value: at(0.5), n },
    { ...about, metric: 'p95_ms', value: at(0.95), n },
  ];
}
