import { parseInWorker } from '@tacit/ingest';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { followImport } from '../support/follow-import';
import * as operations from '../support/operations';
import { ProgressDisplay } from '../support/progress-display';
import { startServer } from '../support/server-process';
import type { TacitClient } from '../support/tacit-client';
import { uploadFiles } from '../support/upload';
import type { BenchRow } from './bench-row';
import { inTemporaryFolder, newOwner, quantile } from './bench-server';
import { peakMemoryMb, readMetrics } from './server-memory';
import { lastWord, writeChat } from './write-chat';

const searchEveryMs = 100;
const chatName = 'WhatsApp Chat with Bench.txt';

/** `--messages N` (100,000) `--seed N`: from the first byte of the upload until its last message is found. */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  const messages = Number(values.messages);
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, chatName);
    const words = await writeChat(path, messages, Number(values.seed));
    const file = { path, name: chatName, bytes: (await stat(path)).size };
    const parseSeconds = await secondsOf(() => parseOnly(file));
    process.stderr.write(`parsed alone in ${parseSeconds.toFixed(1)} s\n`);
    const measured = await importMeasured(join(folder, 'data'), file, words);
    const row = (metric: string, value: number, n?: number): BenchRow => ({
      set: 'whatsapp',
      system: 'tacit',
      metric,
      value,
      ...(n === undefined ? {} : { n }),
    });
    return [
      row('seconds', measured.seconds, messages),
      row('records_per_s', messages / measured.seconds, messages),
      row('peak_rss_mb', measured.peakMb),
      row('parse_only_seconds', parseSeconds, messages),
      row('loop_lag_p99_ms', measured.lagMs),
      row('search_p95_ms_meanwhile', quantile(measured.searches.map(msOf), 0.95), measured.searches.length),
      ...phasesOf(measured.searches).map(([phase, ms]): BenchRow => ({
        ...row('search_p95_ms_meanwhile', quantile(ms, 0.95), ms.length),
        slice: phase,
      })),
    ];
  });
}

async function parseOnly(file: Parameters<typeof parseInWorker>[0]): Promise<void> {
  let records = 0;
  for await (const batch of parseInWorker(file)) records += batch.length;
  if (records === 0) throw new Error(`${file.name} has no records: the generator and the parser disagree.`);
}

async function importMeasured(
  dataDir: string,
  file: { path: string; name: string; bytes: number },
  words: readonly string[],
): Promise<{ seconds: number; peakMb: number; lagMs: number; searches: TimedSearch[] }> {
  const server = await startServer({ dataDir });
  try {
    const { client, workspaceId } = await newOwner(server.url);
    await readMetrics(client);
    const display = new ProgressDisplay(process.stderr);
    let phase = 'uploading';
    const searching = searchMeanwhile(client, workspaceId, words, () => phase);
    const seconds = await secondsOf(async () => {
      const { importId } = await uploadFiles(client, [file], { workspaceId, name: file.name });
      const state = await followImport(client, importId, (now) => {
        phase = now.phase.toLowerCase();
        display.running(now);
      });
      display.settled(state);
      if (state.phase !== 'DONE') throw new Error(`The import ended as ${state.phase}: ${state.message}`);
      await untilFound(client, workspaceId, lastWord);
    });
    const searches = await searching.stop();
    const metrics = await readMetrics(client);
    const peakMb = (await peakMemoryMb(server.pid)) ?? metrics.rssMb;
    return { seconds, peakMb, lagMs: metrics.eventLoopLagP99Ms, searches };
  } finally {
    await server.stop();
  }
}

interface TimedSearch {
  /** What the import was doing when the search was sent. */
  phase: string;
  ms: number;
}

const msOf = ({ ms }: TimedSearch): number => ms;

function phasesOf(searches: readonly TimedSearch[]): [phase: string, ms: number[]][] {
  const phases = new Map<string, number[]>();
  for (const { phase, ms } of searches) phases.set(phase, [...(phases.get(phase) ?? []), ms]);
  return [...phases];
}

/** One search after the other, begun every 100 ms, until stopped. */
function searchMeanwhile(
  client: TacitClient,
  workspaceId: string,
  words: readonly string[],
  phaseNow: () => string,
): { stop: () => Promise<TimedSearch[]> } {
  const searches: TimedSearch[] = [];
  let isStopped = false;
  const loop = (async () => {
    for (let at = 0; !isStopped; at++) {
      const text = words[at % words.length] ?? '';
      const from = performance.now();
      const phase = phaseNow();
      await client.request(operations.search, { workspaceId, input: { text, limit: 10 } });
      searches.push({ phase, ms: performance.now() - from });
      await wait(Math.max(0, searchEveryMs - (performance.now() - from)));
    }
  })();
  // A search that fails is reported where the result is asked for.
  loop.catch(() => undefined);
  return {
    stop: async () => {
      isStopped = true;
      await loop;
      return searches;
    },
  };
}

async function untilFound(client: TacitClient, workspaceId: string, text: string): Promise<void> {
  for (;;) {
    const { search } = await client.request(operations.search, { workspaceId, input: { text, limit: 1 } });
    if (search.hits.length > 0) return;
    await wait(20);
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
