import type { LineOfTwo } from '../line-of-two';
import type { LineTone } from './line-tone';
import type { CitedMoment } from './reflect';

export type TonedLine = LineOfTwo & { tone: LineTone };

const MAX_MOMENTS = 8;
const MAX_LINES = 4;

/** Of each month the sitting in which both were warmest; then so many of them, evenly over the time there was. */
export class GoodMoments {
  private readonly best = new Map<string, { moment: CitedMoment; score: number }>();

  add(sitting: readonly TonedLine[]): void {
    const theirs = sitting.filter(({ tone, isTheirs }) => tone.warm && isTheirs).length;
    const mine = sitting.filter(({ tone, isTheirs }) => tone.warm && !isTheirs).length;
    // Warm on one side alone is no moment of two.
    const score = Math.min(theirs, mine) * 2 + Math.max(theirs, mine);
    if (score < 2 || new Set(sitting.map(({ isTheirs }) => isTheirs)).size < 2) return;
    const at = sitting[0]?.at ?? null;
    const month = at === null ? '' : new Date(at).toISOString().slice(0, 7);
    if (score <= (this.best.get(month)?.score ?? 0)) return;
    this.best.set(month, { moment: { at, messageIds: warmest(sitting) }, score });
  }

  chosen(): CitedMoment[] {
    const months = [...this.best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { moment }]) => moment);
    const step = Math.max(1, months.length / MAX_MOMENTS);
    return months.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  }
}

/** The few lines in a row with the most warmth in them. */
function warmest(sitting: readonly TonedLine[]): string[] {
  let from = 0;
  let most = -1;
  for (let start = 0; start + MAX_LINES <= Math.max(sitting.length, MAX_LINES); start++) {
    const window = sitting.slice(start, start + MAX_LINES);
    const both = new Set(window.map(({ isTheirs }) => isTheirs)).size;
    const warmth = window.filter(({ tone }) => tone.warm).length * 2 + both;
    if (warmth > most) [most, from] = [warmth, start];
  }
  return sitting.slice(from, from + MAX_LINES).map(({ id }) => id);
}
