import {
  choose,
  JUDGED,
  learnChoice,
  type ChoiceItem,
  type ChoiceWeights,
  type ScoredItem,
  STYLE_SIZE,
  hit,
} from '@tacit/persona';
import type { JudgedSet } from './judge-items';
import type { BenchRow } from '../bench-row';
import { meanRow } from './mean-row';

/** Which values each part may look at. */
const PARTS: Record<string, (place: number) => boolean> = {
  style: (place) => place < STYLE_SIZE,
  context: (place) => place >= STYLE_SIZE && JUDGED[place]?.startsWith('hand-') !== true,
};

/** Values that belong together, for the ablation. */
const GROUPS: Record<string, RegExp> = {
  grams: /^style-grams$/,
  frames: /^style-frames$/,
  shape: /^style-shape$/,
  words: /^style-words$/,
  lexical: /^(?:cosine|shared|grams)/,
  names: /^(?:names-|own-name|present-names)/,
  manner: /^(?:asks|length|thanks|link|answers|goes-on|refers-back|opens|many-lines)/,
  presence: /^(?:own-(?:shared|cosine)|present-)/,
  meaning: /^meaning-/,
  hands: /^hand-/,
};

/** What the weights of a combination come from. */
export interface Learning {
  /** Items to learn on, one lot after the other: each is drawn to what the one before taught. */
  learnOn: readonly (readonly ScoredItem[])[];
  /** What the first lot is drawn to, and what is used where there is nothing to learn on. */
  prior?: ChoiceWeights;
}

/** Rows of one set; each system learns on the values it may see. */
export function next4Rows(
  judged: JudgedSet,
  learning: Learning,
  { metric = 'next4', slice }: { metric?: string; slice?: string } = {},
): BenchRow[] {
  const { set, own, swapped, items, draws } = judged;
  const row = (system: string, outcomes: number[]) =>
    meanRow({ set, system, metric, ...(slice === undefined ? {} : { slice }) }, outcomes, draws);
  const whole = learn(learning);
  return [
    ...Object.entries(PARTS).map(([system, sees]) => row(system, outcomesWith(own, learning, sees))),
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

/** The combination without one group of values after the other, each learnt anew: what every group brings. */
export function ablationRows({ set, own, draws }: JudgedSet, learning: Learning): BenchRow[] {
  return Object.entries(GROUPS).map(([group, names]) => {
    const sees = (place: number) => !names.test(JUDGED[place] ?? '');
    const name = { set, system: `both-no-${group}`, metric: 'next4' };
    return meanRow(name, outcomesWith(own, learning, sees), draws);
  });
}

function learn({ learnOn, prior }: Learning): ChoiceWeights {
  const lots = learnOn.filter((items) => items.length > 0);
  const learnt = lots.reduce<ChoiceWeights | undefined>((before, items) => learnChoice(items, before), prior);
  return learnt ?? JUDGED.map(() => 0);
}

/** Outcomes of what looks at some of the values only. */
function outcomesWith(
  own: readonly ScoredItem[],
  { learnOn, prior }: Learning,
  sees: (place: number) => boolean,
): number[] {
  const seen = learnOn.map((items) => restrict(items, sees));
  return outcomesOf(restrict(own, sees), learn({ learnOn: seen, ...(prior === undefined ? {} : { prior }) }));
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
