import { findClaims, type SaidMessage } from '@tacit/knowledge';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { type ClaimSample, drawSamples, isJudged, precisionRows } from './claims/samples';
import { loadQmsum } from './sets/qmsum';
import { readSlackFile, slackFiles } from './sets/slack-chats';

const perKind = 25;

/**
 * What people laid down and answered in the chats and meetings under `--data`, counted by kind. `--sample FILE` writes
 * some of each kind to be judged, the same at each run: set `right` to true or false in its lines and give them back
 * with `--judged FILE` to have the precision.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const options = {
    data: { type: 'string' },
    sample: { type: 'string' },
    judged: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Error('bench claims: --data is missing; name the folder of the sets.');
  const rows: BenchRow[] = [];
  const samples: ClaimSample[] = [];
  for (const [set, messages] of conversations(values.data)) {
    const found: ClaimSample[] = [];
    for await (const { kind, text, question } of findClaims(messages))
      found.push({ set, kind, question, text, right: null });
    const counts = new Map<string, number>();
    for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const [slice, value] of [...counts].sort())
      rows.push({ set, system: 'tacit', slice, metric: 'found', value, n: messages.length });
    samples.push(...found);
  }
  if (values.sample) {
    const lines = drawSamples(samples, perKind).map((sample) => JSON.stringify(sample));
    await writeFile(values.sample, `${lines.join('\n')}\n`);
    console.error(`claims: ${lines.length} to judge are in ${values.sample}`);
  }
  return values.judged ? [...rows, ...precisionRows(await judged(values.judged))] : rows;
}

function* conversations(data: string): Generator<[set: string, messages: SaidMessage[]]> {
  for (const { name, path } of slackFiles(data))
    yield [
      name,
      readSlackFile(path).map(({ id, at, user, text }) => ({
        ...{ passageId: id, lineId: 'channel', speakerId: user, at, text },
      })),
    ];
  for (const { name, pools } of loadQmsum(data))
    yield [
      name,
      pools.flatMap(({ passages }) =>
        passages.map(({ id, containerId, handleId, at, text }) => ({
          ...{ passageId: id, lineId: containerId, speakerId: handleId, at, text },
        })),
      ),
    ];
}

async function judged(path: string): Promise<ClaimSample[]> {
  const samples: ClaimSample[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line.trim()) continue;
    const sample: unknown = JSON.parse(line);
    if (!isJudged(sample))
      throw new Error(`bench claims: a line of ${path} is not judged; set "right" to true or false: ${line}`);
    samples.push(sample);
  }
  return samples;
}
