import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer } from '../support/server-process';
import { TacitClient } from '../support/tacit-client';
import type { BenchRow } from './bench-row';
import { inTemporaryFolder } from './bench-server';
import { readMetrics } from './server-memory';

/** Long enough for what a start leaves behind to be tidied up. */
const settleMs = 10_000;

/**
 * From the start of the process until it is ready: `cold_s` in an empty directory, `warm_s` in a used one;
 * `first_page_s` is from the warm start until a browser has the page and every script and style it names.
 */
export async function run(_args: string[]): Promise<BenchRow[]> {
  return inTemporaryFolder(async (folder) => {
    const dataDir = join(folder, 'data');
    const cold = performance.now();
    const first = await startServer({ dataDir });
    const coldSeconds = since(cold);
    await first.stop();

    const warm = performance.now();
    const second = await startServer({ dataDir });
    try {
      const warmSeconds = since(warm);
      const client = new TacitClient(second.url);
      await loadFirstPage(client);
      const pageSeconds = since(warm);
      process.stderr.write(`letting it rest for ${settleMs / 1000} s\n`);
      await wait(settleMs);
      const { rssMb } = await readMetrics(client);
      const row = (metric: string, value: number): BenchRow => ({
        set: 'empty',
        system: 'tacit',
        metric,
        value,
      });
      return [
        row('cold_s', coldSeconds),
        row('warm_s', warmSeconds),
        row('first_page_s', pageSeconds),
        row('idle_rss_mb', rssMb),
      ];
    } finally {
      await second.stop();
    }
  });
}

async function loadFirstPage(client: TacitClient): Promise<void> {
  const response = await fetch(new URL('/', client.url), { headers: { accept: 'text/html' } });
  const page = await response.text();
  if (!response.ok) throw new Error(`There is no page at ${client.url}: run "npm run build" first.`);
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].flatMap(([, path]) => path ?? []);
  await Promise.all(named.map(async (path) => (await client.get(path)).arrayBuffer()));
}

function since(from: number): number {
  return (performance.now() - from) / 1000;
}
