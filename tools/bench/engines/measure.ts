import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BenchRow } from '../bench-row';
import { askInTurns } from './ask-in-turns';
import { generatedPassages, readCorpus } from './corpus';
import { type Engine, type Slice, slices } from './engine';
import { peers } from './peers';
import { queriesOf } from './queries';
import { Tacit, TacitOwn } from './tacit';
import { timeOf } from './words';

/** What a process measures: one engine, and ours beside it in turns. */
export interface Task {
  /** `tacit`: ours alone. */
  engine: string;
  size: number;
  data?: string;
  /** Where ours is written by its own process and read by the others. */
  ours: string;
}

export interface Measured {
  rows: BenchRow[];
  /** Milliseconds of every query, by system and slice. */
  times: Record<string, Partial<Record<Slice, number[]>>>;
}

const added = 1_000;

async function measure({ engine: name, size, data, ours }: Task): Promise<Measured> {
  const corpus = await readCorpus(size, data);
  const folder = mkdtempSync(join(tmpdir(), 'tacit-engines-'));
  const rows: BenchRow[] = [];
  const note = (row: BenchRow): void => void rows.push({ set: String(size), ...row });

  const tacit = new Tacit(join(ours, 'tacit'));
  const own = new TacitOwn(join(name === 'tacit' ? ours : folder, 'tacit-own'));
  const measured: Engine[] = name === 'tacit' ? [tacit, own] : [openPeer(name, folder)];
  for (const one of measured) {
    const before = await usedMb();
    const ms = await timeOf(() => one.build(corpus.passages()));
    note({ system: one.name, metric: 'build_s', value: ms / 1_000 });
    note({ system: one.name, metric: 'rss_mb', value: (await usedMb()) - before });
  }
  if (name !== 'tacit') {
    await tacit.load();
    await own.build(corpus.passages());
  }

  const queries = queriesOf(corpus);
  const times: Measured['times'] = {};
  for (const slice of slices) {
    const able = [...new Set<Engine>([tacit, own, ...measured])].filter(({ can }) => can.includes(slice));
    for (const [engine, answers] of await askInTurns(able, queries[slice])) {
      (times[engine.name] ??= {})[slice] = answers.times;
      const n = answers.recalls.length;
      if (n === 0 || !measured.includes(engine)) continue;
      const value = answers.recalls.reduce((sum, one) => sum + one, 0) / n;
      note({ system: engine.name, slice, metric: 'recall@10', value, n });
    }
    console.error(`engines: ${size} passages, ${name}: ${slice} asked`);
  }

  const extra = [...generatedPassages(added, 'added')];
  for (const one of measured) {
    note({ system: one.name, metric: 'add_ms', value: await timeOf(() => one.add(extra)), n: added });
    note({ system: one.name, metric: 'delete_ms', value: await timeOf(() => one.remove(extra)), n: added });
    for (const row of await saveAndLoad(one, join(folder, one.name))) note(row);
    await one.close();
  }
  rmSync(folder, { recursive: true });
  return { rows, times };
}

async function saveAndLoad(engine: Engine, folder: string): Promise<BenchRow[]> {
  const { name: system } = engine;
  if (!engine.load) return [];
  mkdirSync(folder);
  try {
    const written = await engine.save?.(folder);
    await engine.close();
    const saved = written === undefined ? [] : [{ system, metric: 'save_ms', value: written }];
    return [...saved, { system, metric: 'load_ms', value: await timeOf(() => engine.load?.(folder)) }];
  } catch (error) {
    console.error(`engines: ${system} cannot be saved and loaded at this size: ${String(error)}`);
    return [];
  }
}

function openPeer(name: string, folder: string): Engine {
  const peer = peers[name]?.(folder);
  if (!peer) throw new Error(`${name} is not installed.`);
  return peer;
}

/** Of the process, after what nobody needs has been let go of, which takes the collector a few rounds. */
async function usedMb(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  return process.memoryUsage().rss / 2 ** 20;
}

process.once('message', (task: Task) => {
  measure(task).then(
    (measured) => process.send?.(measured, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
