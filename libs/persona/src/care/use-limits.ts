/** What was used on one day, on the clock of whoever uses it. */
export interface UseDay {
  /** `2024-01-31`. */
  day: string;
  seconds: number;
  /** Of these: between midnight and five. */
  nightSeconds: number;
  /** Times somebody begged the other to come back, to be real, or to love them. */
  longing: number;
}

/** Counters that survive reloads and devices, because the server keeps them. */
export interface UseState {
  /** The last sign of life, milliseconds since 1970. */
  lastAt: number | null;
  /** When the sitting began that this belongs to. */
  sittingFrom: number | null;
  /** When the time was last told in this sitting. */
  remindedAt: number | null;
  /** The latest first; as many as the signals look at. */
  days: UseDay[];
}

/** What has to be said now. */
export type UseNotice = 'two-hours' | 'night';

/** A pause of ten minutes ends a sitting: nobody looks at a page for so long without a sign. */
const SITTING_GAP_MS = 10 * 60 * 1000;
/** The interim measures of China ask for a reminder after two hours of continuous use. */
export const REMINDER_MS = 2 * 60 * 60 * 1000;
const NIGHT_ENDS_AT = 5;
const DAYS_KEPT = 14;
/** A break is long enough to stand up and look out of the window. */
export const BREAK_MS = 5 * 60 * 1000;
export const COOL_OFF_MS = 24 * 60 * 60 * 1000;

export const nothingUsed: Readonly<UseState> = {
  lastAt: null,
  sittingFrom: null,
  remindedAt: null,
  days: [],
};

/** The clock on the wall of whoever uses it. */
export interface LocalClock {
  day: string;
  hour: number;
}

/** Counts a sign of life, and tells what has to be said at it. */
export function noteUse(
  before: UseState,
  now: number,
  { day, hour }: LocalClock,
  longing = false,
): { state: UseState; notices: UseNotice[] } {
  const gap = before.lastAt === null ? Infinity : Math.max(0, now - before.lastAt);
  const goesOn = gap <= SITTING_GAP_MS;
  const seconds = goesOn ? gap / 1000 : 0;
  const isNight = hour < NIGHT_ENDS_AT;
  const known = before.days.find((each) => each.day === day);
  const today: UseDay = known ? { ...known } : { day, seconds: 0, nightSeconds: 0, longing: 0 };
  const isFirstOfNight = isNight && today.nightSeconds === 0 && !goesOn;
  today.seconds += seconds;
  if (isNight) today.nightSeconds += Math.max(seconds, 1);
  if (longing) today.longing++;
  const sittingFrom = goesOn && before.sittingFrom !== null ? before.sittingFrom : now;
  const toldFrom = goesOn ? Math.max(sittingFrom, before.remindedAt ?? 0) : now;
  const isDue = now - toldFrom >= REMINDER_MS;
  const notices: UseNotice[] = [
    ...(isDue ? ['two-hours' as const] : []),
    ...(isFirstOfNight ? ['night' as const] : []),
  ];
  const days = [today, ...before.days.filter((each) => each.day !== day)]
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, DAYS_KEPT);
  return {
    state: { lastAt: now, sittingFrom, remindedAt: isDue ? now : goesOn ? before.remindedAt : null, days },
    notices,
  };
}

/** Signs of leaning on it too much, from use alone; none of them looks at what was felt. */
export type DependenceSign = 'long-days' | 'nights' | 'every-day' | 'longing';

const LONG_DAY_SECONDS = 2 * 60 * 60;
const NIGHT_SECONDS = 20 * 60;
const WEEK = 7;

/** @param today `2024-01-31`; a day is counted as long as it lies in the week, or the fortnight, before */
export function dependenceSigns({ days }: Pick<UseState, 'days'>, today: string): DependenceSign[] {
  const ageOf = (day: string): number =>
    (Date.parse(`${today}T00:00Z`) - Date.parse(`${day}T00:00Z`)) / 86_400_000;
  const week = days.filter(({ day }) => ageOf(day) < WEEK);
  const used = new Set(days.filter(({ seconds }) => seconds >= 60).map(({ day }) => ageOf(day)));
  let inARow = 0;
  while (used.has(inARow)) inARow++;
  const longing = week.reduce((sum, each) => sum + each.longing, 0);
  return [
    ...(week.filter(({ seconds }) => seconds >= LONG_DAY_SECONDS).length >= 3 ? ['long-days' as const] : []),
    ...(week.filter(({ nightSeconds }) => nightSeconds >= NIGHT_SECONDS).length >= 3
      ? ['nights' as const]
      : []),
    ...(inARow >= 10 ? ['every-day' as const] : []),
    ...(longing >= 10 ? ['longing' as const] : []),
  ];
}

/** One sign leads to looking back; two lead to a day without, whose reason is said. */
export function needsCoolOff(signs: readonly DependenceSign[]): boolean {
  return signs.length >= 2;
}
