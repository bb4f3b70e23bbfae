import type { StyleLine } from './use-person';

type TraitRow = StyleLine['traits'][number];

/** Habits seen at least now and then; what differs most from the others first, then the most frequent. */
export function byDifference(traits: readonly TraitRow[]): TraitRow[] {
  const difference = ({ share, othersShare }: TraitRow) =>
    othersShare === null ? 0 : Math.abs(share - othersShare);
  return traits
    .filter(({ share, count }) => share >= 0.01 && count >= 2)
    .sort((a, b) => difference(b) - difference(a) || b.share - a.share);
}
