import {
  choose,
  JUDGED,
  learnChoice,
  ReplyJudge,
  type ChoiceItem,
  type ChoiceWeights,
  type ScoredItem,
  STYLE_SIZE,
} from '@tacit/persona';
import type { ChoicePool } from './neutral-sets';
import type { ChoiceSet } from './next4-items';
import type { BenchRow } from '../bench-row';
import { meanRow } from './mean-row';

/** Items with their values, as the person's own and as somebody else's. */
export interface JudgedSet {
  set: string;
  own: ScoredItem[];
  swapped: ScoredItem[];
  items: ChoiceItem[];
  draws: number;
}

/** Which values each part may look at. */
const PARTS: Record<string, (place: number) => boolean> = {
  style: (place) => place < STYLE_SIZE,
  context: (place) => place >= STYLE_SIZE && JUDGED[place]?.startsWith('hand-') !== true,
};

/** Judges every item of a stream; the swapped person goes through every value. */
export function judgeStream(choices: ChoiceSet, draws: number): JudgedSet {
  const judge = ReplyJudge.train(choices.profiles, choices.names, choices.background);
  const people = [...choices.profiles.keys()];
  const otherOf = (item: ChoiceItem, number: number) => {
    const step = 1 + (number % Math.max(1, people.length - 1));
    return people[(people.indexOf(item.profileId) + step) % people.length] ?? item.profileId;
  };
  return {
    set: choices.set,
    draws,
    items: choices.items,
    own: choices.items.map((item) => scored(judge, item)),
    swapped: choices.items.map((item, number) => scored(judge, swap(item, otherOf(item, number)))),
  };
}

/** The same for neutral files, pool by pool; items that name nobody to swap with are left out of the control. */
export function judgePools(set: string, pools: readonly ChoicePool[]): JudgedSet {
  const judged: JudgedSet = { set, draws: 1, items: [], own: [], swapped: [] };
  for (const { profiles, items } of pools) {
    const names = new Set(
      items.flatMap((item) => [item.speaker, ...item.context.map((turn) => turn.speaker)]),
    );
    const nameOf = new Map(items.map((item) => [item.profileId, item.speaker]));
    const judge = ReplyJudge.train(profiles, names, undefined, nameOf);
    for (const item of items) {
      judged.items.push(item);
      judged.own.push(scored(judge, item));
      const other = item.otherProfileId;
      if (other !== undefined) judged.swapped.push(scored(judge, swap(item, other, nameOf.get(other))));
    }
  }
  return judged;
}

/**
 * The item as if somebody else were asked: their profile and their part in the context. Where a set calls its
 * people the same (A and B in every item), the name says nothing and the other is a stranger to the context.
 */
function swap(item: ChoiceItem, other: string, name = other): ChoiceItem {
  return { ...item, profileId: other, speaker: name === item.speaker ? other : name };
}

function scored(judge: ReplyJudge, item: ChoiceItem): ScoredItem {
  return { rows: judge.judge(item), answer: item.answer };
}

/**
 * Rows of one set. The combination is learnt on other sets, each system on the values it may see; where there
 * is no other set, the given weights are used and the others' values are taken out.
 */
export function next4Rows(
  judged: JudgedSet,
  {
    learnOn,
    shipped,
    metric = 'next4',
    slice,
  }: { learnOn: ScoredItem[]; shipped: ChoiceWeights; metric?: string; slice?: string },
): BenchRow[] {
  const { set, own, swapped, items, draws } = judged;
  const row = (system: string, outcomes: number[]) =>
    meanRow({ set, system, metric, ...(slice === undefined ? {} : { slice }) }, outcomes, draws);
  const learn = (items: ScoredItem[]) => (items.length > 0 ? learnChoice(items) : shipped);
  const whole = learn(learnOn);
  return [
    ...Object.entries(PARTS).map(([system, sees]) =>
      row(system, outcomesOf(restrict(own, sees), learn(restrict(learnOn, sees)))),
    ),
    row('both', outcomesOf(own, whole)),
    ...(metric === 'next4' ? [calibrationRow({ set, slice }, own, whole)] : []),
    ...(swapped.length > 0 ? [row('swap', outcomesOf(swapped, whole))] : []),
    row(
      'shortest',
      items.map((item) => pick(item, (text) => -text.length)),
    ),
    row(
      'longest',
      items.map((item) => pick(item, (text) => text.length)),
    ),
    row(
      'similar',
      outcomesOf(
        own,
        JUDGED.map((name) => (name === 'cosine-near' ? 1 : 0)),
      ),
    ),
  ];
}

/** How far the stated probability of a choice is from how often such choices are right: ten bins of equal width. */
function calibrationRow(
  { set, slice }: { set: string; slice: string | undefined },
  items: readonly ScoredItem[],
  weights: ChoiceWeights,
): BenchRow {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, stated: 0, right: 0 }));
  for (const { rows, answer } of items) {
    const chances = choose(rows, weights).map(Math.exp);
    const most = Math.max(...chances);
    const bin = bins[Math.min(9, Math.floor(most * 10))];
    if (!bin) continue;
    bin.n++;
    bin.stated += most;
    bin.right += chances.indexOf(most) === answer ? 1 : 0;
  }
  const value =
    bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / Math.max(1, items.length);
  const about = {
    set,
    system: 'both',
    metric: 'calibration_error',
    ...(slice === undefined ? {} : { slice }),
  };
  return { ...about, value: Math.round(value * 1e4) / 1e4, n: items.length };
}

function restrict(items: readonly ScoredItem[], sees: (place: number) => boolean): ScoredItem[] {
  return items.map(({ rows, answer }) => ({
    answer,
    rows: rows.map((values) => values.map((value, place) => (sees(place) ? value : 0))),
  }));
}

function outcomesOf(items: readonly ScoredItem[], weights: ChoiceWeights): number[] {
  return items.map(({ rows, answer }) => hit(choose(rows, weights), answer));
}

function pick({ candidates, answer }: ChoiceItem, score: (text: string) => number): number {
  return hit(candidates.map(score), answer);
}

/** One for the right choice; a tie with others counts as much as a guess among them would. */
function hit(scores: readonly number[], answer: number): number {
  const best = Math.max(...scores);
  const ties = scores.filter((score) => score === best).length;
  return scores[answer] === best ? 1 / ties : 0;
}
