import type { PhotoOccasion } from './photo-occasions';
import type { FoundRecollection, When } from './recollection';

/** Fewer than these are a snapshot, and no day to be asked about. */
const FEWEST = 3;
const FEWEST_AWAY = 2;
const MOST = 24;
const DAY_MS = 86_400_000;

/**
 * Occasions that could be remembered: days away, and days with several photos; those with most photos first, at most
 * 24, in order of time. They come without words: what it was, only the owner can say.
 */
export function recollectionsOfPhotos(occasions: readonly PhotoOccasion[]): FoundRecollection[] {
  return occasions
    .filter(({ photoIds, isAway }) => photoIds.length >= (isAway ? FEWEST_AWAY : FEWEST))
    .sort((a, b) => b.photoIds.length - a.photoIds.length || a.firstAt - b.firstAt)
    .slice(0, MOST)
    .sort((a, b) => a.firstAt - b.firstAt)
    .map((occasion) => ({
      ...{ kind: occasion.isAway ? ('place' as const) : ('moment' as const), text: '' },
      ...{ when: daysOf(occasion), isTheirs: null, evidence: [], photos: occasion.photoIds },
      key: `photos ${occasion.photoIds[0] ?? ''}`,
    }));
}

function daysOf({ firstAt, lastAt }: PhotoOccasion): When {
  const [first, last] = [Math.floor(firstAt / DAY_MS), Math.floor(lastAt / DAY_MS)];
  const days = last - first + 1;
  return { date: new Date(firstAt).toISOString().slice(0, 10), days: days > 1 ? days : null };
}
