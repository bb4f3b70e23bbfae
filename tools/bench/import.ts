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
      row('search_p95_ms_meanwhile', quantile(measured.searchMs, 0.95), measured.searchMs.length),
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
): Promise<{ seconds: number; peakMb: number; lagMs: number; searchMs: number[] }> {
  const server = await startServer({ dataDir });
  try {
    const { client, workspaceId } = await newOwner(server.url);
    await readMetrics(client);
    const display = new ProgressDisplay(process.stderr);
    const searching = searchMeanwhile(client, workspaceId, words);
    const seconds = await secondsOf(async () => {
      const { importId } = await uploadFiles(client, [file], { workspaceId, name: file.name });
      const state = await followImport(client, importId, (now) => display.running(now));
      display.settled(state);
      if (state.phase !== 'DONE') throw new Error(`The import ended as ${state.phase}: ${state.message}`);
      await untilFound(client, workspaceId, lastWord);
    });
    const searchMs = await searching.stop();
    const metrics = await readMetrics(client);
    const peakMb = (await peakMemoryMb(server.pid)) ?? metrics.rssMb;
    return { seconds, peakMb, lagMs: metrics.eventLoopLagP99Ms, searchMs };
  } finally {
    await server.stop();
  }
}

/** One search after the other, begun every 100 ms, until stopped. */
function searchMeanwhile(
  client: TacitClient,
  workspaceId: string,
  words: readonly string[],
): { stop: () => Promise<number[]> } {
  const times: number[] = [];
  let isStopped = false;
  const loop = (async () => {
    for (let at = 0; !isStopped; at++) {
      const text = words[at % words.length] ?? '';
      const from = performance.now();
      await client.request(operations.search, { workspaceId, input: { text, limit: 10 } });
      times.push(performance.now() - from);
      await wait(Math.max(0, searchEveryMs - (performance.now() - from)));
    }
  })();
  // A search that fails is reported where the result is asked for.
  loop.catch(() => undefined);
  return {
    stop: async () => {
      isStopped = true;
      await loop;
      return times;
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
