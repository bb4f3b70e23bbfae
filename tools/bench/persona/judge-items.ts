import { ReplyJudge, type ChoiceItem, type ScoredItem } from '@tacit/persona';
import type { ChoicePool } from './neutral-sets';
import type { ChoiceSet } from './next4-items';

/** Items with their values, as the person's own and as somebody else's. */
export interface JudgedSet {
  set: string;
  own: ScoredItem[];
  swapped: ScoredItem[];
  items: ChoiceItem[];
  draws: number;
}

/** A judge of the people of a stream, from what lies before its cut. */
export function trainJudge({ profiles, names, background }: ChoiceSet): ReplyJudge {
  return ReplyJudge.train(profiles, names, background);
}

/** Judges every item of a stream; the swapped person goes through every value. */
export function judgeStream(judge: ReplyJudge, choices: ChoiceSet, draws: number): JudgedSet {
  const people = [...choices.profiles.keys()];
  const otherOf = (item: ChoiceItem, number: number) => {
    const step = 1 + (number % Math.max(1, people.length - 1));
    return people[(people.indexOf(item.profileId) + step) % people.length] ?? item.profileId;
  };
  return {
    set: choices.set,
    draws,
    items: choices.items,
    own: judgeOwn(judge, choices),
    swapped: choices.items.map((item, number) => scored(judge, swap(item, otherOf(item, number)))),
  };
}

/** Items as the person's own alone: what weights are learnt on. */
export function judgeOwn(judge: ReplyJudge, { items }: ChoiceSet): ScoredItem[] {
  return items.map((item) => scored(judge, item));
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
