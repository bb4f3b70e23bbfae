import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED_WEIGHTS, type ScoredItem } from '@tacit/persona';
import { attrRows } from './persona/attr-rows';
import { attrAuthors } from './persona/attr-sets';
import { maskNames } from './persona/mask-names';
import { readNeutralAuthors, readNeutralChoices } from './persona/neutral-sets';
import { beforeTheCut, type ChoiceOptions, next4Items } from './persona/next4-items';
import { type JudgedSet, judgePools, judgeStream, next4Rows } from './persona/next4-rows';
import type { BenchRow } from './bench-row';
import { readIrcStream, readSlackStreams, type Stream } from './persona/streams';

interface Variant {
  metric: string;
  slice?: string;
  options: Omit<ChoiceOptions, 'draws'>;
  /** Draws of distractors per reply. */
  draws: number;
  prepare: (stream: Stream) => Stream;
}

const asItIs = (stream: Stream) => stream;
const VARIANTS: Variant[] = [
  { metric: 'next4', options: {}, draws: 3, prepare: asItIs },
  { metric: 'next4', slice: 'within-25', options: { reach: 25 }, draws: 3, prepare: asItIs },
  { metric: 'next4', slice: 'names-masked', options: {}, draws: 3, prepare: maskNames },
  { metric: 'next4', slice: 'profile-30', options: { profileTexts: 30 }, draws: 3, prepare: asItIs },
  { metric: 'next20', options: { candidates: 20 }, draws: 1, prepare: asItIs },
];

/**
 * `bench persona --data DIR [--only SET] [--quick]`: NEXT-4 and ATTR on every set found under DIR. `--quick`
 * leaves out the harder variants of NEXT-4.
 */
export async function run(args: readonly string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: { type: 'string' }, only: { type: 'string' }, quick: { type: 'boolean' } },
  });
  if (typeof values.data !== 'string')
    throw new Error('bench persona: no data; give a folder with --data DIR');
  const wanted = (set: string) => typeof values.only !== 'string' || set.startsWith(values.only);
  const variants = values.quick === true ? VARIANTS.slice(0, 1) : VARIANTS;
  return [
    ...(await slackRows(values.data, wanted, variants)),
    ...(await ircRows(values.data, wanted)),
    ...(await neutralRows(values.data, wanted)),
  ];
}

/** Each year is measured with weights learnt on the other years. */
async function slackRows(
  data: string,
  wanted: (set: string) => boolean,
  variants: Variant[],
): Promise<BenchRow[]> {
  if (!(await isThere(join(data, 'slack_chats', 'data'), 'slack_chats'))) return [];
  const streams = await readSlackStreams(data);
  const asked = streams.filter(({ set }) => wanted(set));
  const rows: BenchRow[] = [];
  for (const { metric, slice, options, draws, prepare } of asked.length > 0 ? variants : []) {
    const judged = streams.map((stream) =>
      judgeStream(next4Items(prepare(stream), { draws, ...options }), draws),
    );
    for (const one of judged.filter(({ set }) => wanted(set))) {
      progress(`${metric} ${slice ?? ''} ${one.set}: ${one.items.length} items`);
      rows.push(
        ...next4Rows(one, { learnOn: othersOf(one, judged), shipped: SHIPPED_WEIGHTS, metric, slice }),
      );
    }
  }
  for (const stream of asked) rows.push(...attrRows(stream.set, attrAuthors(stream)));
  return rows;
}

async function ircRows(data: string, wanted: (set: string) => boolean): Promise<BenchRow[]> {
  if (!wanted('irc') || !(await isThere(join(data, 'irc_disentanglement', 'data', 'train'), 'irc')))
    return [];
  const stream = await readIrcStream(data);
  progress(`irc: ${stream.messages.length} messages`);
  // Weights do not travel between platforms: they are learnt on what lies before the cut.
  const earlier = judgeStream(next4Items(beforeTheCut(stream), { draws: 1 }), 1);
  const judged = judgeStream(next4Items(stream, { draws: 1 }), 1);
  progress(`irc: ${earlier.own.length} items to learn from, ${judged.items.length} asked`);
  return [
    ...next4Rows(judged, { learnOn: earlier.own, shipped: SHIPPED_WEIGHTS }),
    ...attrRows('irc', attrAuthors(stream)),
  ];
}

async function neutralRows(data: string, wanted: (set: string) => boolean): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const choices = await readNeutralChoices(data);
  for (const [set, pools] of choices) {
    if (set.endsWith('.train') || !wanted(set)) continue;
    const train = choices.get(`${set}.train`);
    const learnOn = train === undefined ? [] : judgePools(set, train).own;
    progress(`next4 ${set}: ${pools.length} pools, ${learnOn.length} items to learn from`);
    rows.push(...next4Rows(judgePools(set, pools), { learnOn, shipped: SHIPPED_WEIGHTS }));
  }
  for (const [set, authors] of await readNeutralAuthors(data))
    if (wanted(set)) rows.push(...attrRows(set, authors));
  return rows;
}

function othersOf(one: JudgedSet, all: readonly JudgedSet[]): ScoredItem[] {
  return all.filter((other) => other !== one).flatMap((other) => other.own);
}

async function isThere(path: string, set: string): Promise<boolean> {
  const found = await access(path).then(
    () => true,
    () => false,
  );
  if (!found) progress(`${set} is not in the folder and is left out`);
  return found;
}

function progress(line: string): void {
  process.stderr.write(`persona: ${line}\n`);
}
