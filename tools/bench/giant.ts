import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { followImport } from '../support/follow-import';
import * as operations from '../support/operations';
import { ProgressDisplay } from '../support/progress-display';
import { startServer } from '../support/server-process';
import type { ImportShape } from '../support/shapes';
import { uploadFiles } from '../support/upload';
import type { BenchRow } from './bench-row';
import { inTemporaryFolder, newOwner } from './bench-server';
import { writeMailbox } from './giant/write-mailbox';
import { writeSlack } from './giant/write-slack';
import { MemoryWatch } from './server-memory';
import { lastWord, writeChat } from './write-chat';

interface Giant {
  name: string;
  /** @returns how many messages it wrote */
  write: (path: string, bytes: number) => Promise<number>;
}

const lastText = `that was all ${lastWord}`;
const chatMessageBytes = 120;

const giants: Record<string, Giant> = {
  mbox: { name: 'all.mbox', write: (path, bytes) => writeMailbox(path, bytes, lastText) },
  'slack-zip': { name: 'slack.zip', write: (path, bytes) => writeSlack(path, bytes, lastText) },
  'whatsapp-txt': {
    name: 'WhatsApp Chat with Bench.txt',
    write: async (path, bytes) => {
      const messages = Math.ceil(bytes / chatMessageBytes);
      await writeChat(path, messages, 1);
      return messages;
    },
  },
};

/**
 * `--megabytes N` (256) `--only FORMAT`: one large export of each kind through the product until its last message
 * is found, with what the server took in memory over being idle, while it read and while it indexed.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: { megabytes: { type: 'string', default: '256' }, only: { type: 'string' } },
  });
  const rows: BenchRow[] = [];
  for (const [format, giant] of Object.entries(giants)) {
    if (values.only === undefined || values.only === format)
      rows.push(
        ...(await inTemporaryFolder((folder) => measure(format, giant, folder, Number(values.megabytes)))),
      );
  }
  return rows;
}

async function measure(
  format: string,
  { name, write }: Giant,
  folder: string,
  megabytes: number,
): Promise<BenchRow[]> {
  const path = join(folder, name);
  const messages = await write(path, megabytes * 2 ** 20);
  const file = { path, name, bytes: (await stat(path)).size };
  process.stderr.write(`${name}: ${messages} messages, ${Math.round(file.bytes / 2 ** 20)} MiB\n`);
  const server = await startServer({ dataDir: join(folder, 'data') });
  try {
    const { client, workspaceId } = await newOwner(server.url);
    const memory = MemoryWatch.over(server.pid);
    const display = new ProgressDisplay(process.stderr);
    const from = performance.now();
    const { importId } = await uploadFiles(client, [file], {
      ...{ workspaceId, name },
      onSent: () => memory.look('UPLOADING'),
    });
    const uploadedAt = performance.now();
    const pace: Pace[] = [];
    let readAt = uploadedAt;
    const state = await followImport(client, importId, (now) => {
      display.running(now);
      memory.look(now.phase);
      if (now.phase !== 'READING' && now.phase !== 'QUEUED') return;
      readAt = performance.now();
      pace.push({ at: readAt, done: now.done });
    });
    display.settled(state);
    requireAll(state, messages);
    const { search } = await client.request(operations.search, {
      workspaceId,
      input: { text: lastWord, limit: 1 },
    });
    if (search.hits.length === 0) throw new Error(`${name}: the last message is not found after the import.`);
    const row = (metric: string, value: number): BenchRow => ({
      ...{ set: format, system: 'tacit', metric, value, n: messages },
    });
    return [
      row('megabytes', file.bytes / 2 ** 20),
      row('upload_seconds', (uploadedAt - from) / 1000),
      row('reading_seconds', (readAt - uploadedAt) / 1000),
      row('seconds', (performance.now() - from) / 1000),
      row('last_fifth_over_first', lastOverFirst(pace)),
      row('idle_rss_mb', memory.idleMb),
      ...memory
        .peaks()
        .map(({ phase, overIdleMb }) => row(`over_idle_${phase.toLowerCase()}_mb`, overIdleMb)),
    ];
  } finally {
    await server.stop();
  }
}

interface Pace {
  at: number;
  done: number;
}

/** Bytes a second in the last fifth of the reading, as a share of the second fifth's; 1 is no slope. */
function lastOverFirst(pace: readonly Pace[]): number {
  const end = pace.at(-1)?.done ?? 0;
  const speed = (from: number, to: number): number => {
    const [first, last] = [
      pace.find(({ done }) => done >= from * end),
      pace.find(({ done }) => done >= to * end),
    ];
    return first && last ? (last.done - first.done) / (last.at - first.at) : NaN;
  };
  return speed(0.8, 1) / speed(0.2, 0.4);
}

function requireAll({ phase, message, counts }: ImportShape, messages: number): void {
  if (phase !== 'DONE') throw new Error(`The import ended as ${phase}: ${message}`);
  if (counts.messages !== messages)
    throw new Error(`${counts.messages} of ${messages} messages were stored.`);
}
