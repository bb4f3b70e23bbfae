import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED_WEIGHTS, type ScoredItem } from '@tacit/persona';
import { attrRows } from './persona/attr-rows';
import { gateRows } from './persona/gate-rows';
import { attrAuthors } from './persona/attr-sets';
import { maskNames } from './persona/mask-names';
import { readNeutralAuthors, readNeutralChoices } from './persona/neutral-sets';
import { beforeTheCut, type ChoiceOptions, next4Items } from './persona/next4-items';
import { type JudgedSet, judgeOwn, judgePools, judgeStream, trainJudge } from './persona/judge-items';
import { ablationRows, type Learning, next4Rows } from './persona/next4-rows';
import type { BenchRow } from './bench-row';
import { readIrcStream, readSlackStreams, type Stream } from './persona/streams';

interface Variant {
  metric: string;
  slice?: string;
  options: Omit<ChoiceOptions, 'draws' | 'profileTexts'>;
  /** Draws of distractors per reply. */
  draws: number;
}

/** Variants that are judged by the same judges. */
interface Setting {
  prepare: (stream: Stream) => Stream;
  profileTexts?: number;
  variants: Variant[];
}

const asItIs = (stream: Stream) => stream;
const PLAIN: Variant = { metric: 'next4', options: {}, draws: 3 };
const SETTINGS: Setting[] = [
  {
    prepare: asItIs,
    variants: [
      PLAIN,
      { metric: 'next4', slice: 'within-25', options: { reach: 25 }, draws: 3 },
      { metric: 'next20', options: { candidates: 20 }, draws: 1 },
    ],
  },
  { prepare: maskNames, variants: [{ ...PLAIN, slice: 'names-masked' }] },
  { prepare: asItIs, profileTexts: 30, variants: [{ ...PLAIN, slice: 'profile-30' }] },
];
const QUICK: Setting[] = [{ prepare: asItIs, variants: [PLAIN] }];

/**
 * `bench persona --data DIR [--only SET] [--quick] [--ablation]`: NEXT-4 and ATTR on every set found under DIR.
 * `--quick` leaves out the harder variants of NEXT-4; `--ablation` adds the combination without each of its parts.
 */
export async function run(args: readonly string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
      ablation: { type: 'boolean' },
    },
  });
  if (typeof values.data !== 'string')
    throw new Error('bench persona: no data; give a folder with --data DIR');
  const wanted = (set: string) => typeof values.only !== 'string' || set.startsWith(values.only);
  const ablation = values.ablation === true;
  const settings = values.quick === true ? QUICK : SETTINGS;
  return [
    ...(await slackRows(values.data, wanted, { settings, ablation })),
    ...(await ircRows(values.data, wanted, ablation)),
    ...(await neutralRows(values.data, wanted, ablation)),
  ];
}

/** Each year is measured with weights learnt on the other years, then on what lies before its own cut. */
async function slackRows(
  data: string,
  wanted: (set: string) => boolean,
  { settings, ablation }: { settings: Setting[]; ablation: boolean },
): Promise<BenchRow[]> {
  if (!(await isThere(join(data, 'slack_chats', 'data'), 'slack_chats'))) return [];
  const streams = await readSlackStreams(data);
  const asked = streams.filter(({ set }) => wanted(set));
  const rows: BenchRow[] = [];
  for (const { prepare, profileTexts, variants } of asked.length > 0 ? settings : []) {
    const judges = streams.map((stream) => judgesOf(prepare(stream), profileTexts));
    for (const variant of variants) {
      const judged = judges.map((judge) => judge(variant));
      for (const { later, earlier } of judged.filter((one) => wanted(one.later.set))) {
        progress(`${variant.metric} ${variant.slice ?? ''} ${later.set}: ${later.items.length} items`);
        const others = judged.filter((one) => one.later !== later).flatMap((one) => one.later.own);
        const learning: Learning = { learnOn: [others, earlier] };
        rows.push(...next4Rows(later, learning, variant));
        if (ablation && variant === PLAIN) rows.push(...ablationRows(later, learning));
      }
    }
  }
  for (const stream of asked) {
    const authors = attrAuthors(stream);
    rows.push(...attrRows(stream.set, authors), ...gateRows(stream.set, authors));
  }
  return rows;
}

/** What is asked of a stream, and what its people said before the cut, for weights to be learnt on. */
function judgesOf(
  stream: Stream,
  profileTexts = Infinity,
): (variant: Variant) => { later: JudgedSet; earlier: ScoredItem[] } {
  const before = beforeTheCut(stream);
  const judge = trainJudge(next4Items(stream, { draws: 0, profileTexts }));
  const judgeBefore = trainJudge(next4Items(before, { draws: 0, profileTexts }));
  return ({ options, draws }) => ({
    later: judgeStream(judge, next4Items(stream, { ...options, draws, profileTexts }), draws),
    earlier: judgeOwn(judgeBefore, next4Items(before, { ...options, draws, profileTexts })),
  });
}

async function ircRows(
  data: string,
  wanted: (set: string) => boolean,
  ablation: boolean,
): Promise<BenchRow[]> {
  if (!wanted('irc') || !(await isThere(join(data, 'irc_disentanglement', 'data', 'train'), 'irc')))
    return [];
  const stream = await readIrcStream(data);
  progress(`irc: ${stream.messages.length} messages`);
  const { later, earlier } = judgesOf(stream)({ ...PLAIN, draws: 1 });
  progress(`irc: ${earlier.length} items to learn from, ${later.items.length} asked`);
  const learning: Learning = { learnOn: [earlier], prior: SHIPPED_WEIGHTS };
  return [
    ...next4Rows(later, learning),
    ...(ablation ? ablationRows(later, learning) : []),
    ...attrRows('irc', attrAuthors(stream)),
  ];
}

async function neutralRows(
  data: string,
  wanted: (set: string) => boolean,
  ablation: boolean,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const choices = await readNeutralChoices(data);
  for (const [set, pools] of choices) {
    if (set.endsWith('.train') || !wanted(set)) continue;
    const train = choices.get(`${set}.train`);
    const learnOn = train === undefined ? [] : judgePools(set, train).own;
    progress(`next4 ${set}: ${pools.length} pools, ${learnOn.length} items to learn from`);
    const judged = judgePools(set, pools);
    const learning: Learning = { learnOn: [learnOn], prior: SHIPPED_WEIGHTS };
    rows.push(...next4Rows(judged, learning), ...(ablation ? ablationRows(judged, learning) : []));
  }
  for (const [set, authors] of await readNeutralAuthors(data))
    if (wanted(set)) rows.push(...attrRows(set, authors));
  return rows;
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
