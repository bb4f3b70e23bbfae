/** A sign of life of the owner in a talk. */
export interface TalkMoment {
  talkId: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The owner said something then; else the talk began or ended. */
  isSaid: boolean;
}

export interface TalkWeek {
  /** Its Monday, `2024-01-29`, on the clock of the owner. */
  week: string;
  talks: number;
  said: number;
  minutes: number;
  /** Nights with something said between midnight and five. */
  nights: number;
}

/** As with the counters of use: nobody reads for longer without a sign. */
const GAP_MS = 10 * 60_000;
const NIGHT_ENDS_AT = 5;
const DAY_MS = 24 * 60 * 60_000;

/**
 * How talk with a memory changes over the weeks, from the talks themselves; weeks between two that have some are
 * there with zeros, because a week without is what one may want to see.
 * @param clockOf what the clock on the owner's wall shows: `2024-01-31` and the hour
 * @returns oldest first
 */
export function weeksOfTalk(
  moments: readonly TalkMoment[],
  clockOf: (at: number) => { day: string; hour: number },
): TalkWeek[] {
  const weeks = new Map<string, { talks: Set<string>; said: number; ms: number; nights: Set<string> }>();
  const last = new Map<string, number>();
  for (const { talkId, at, isSaid } of [...moments].sort((a, b) => a.at - b.at)) {
    const { day, hour } = clockOf(at);
    const key = mondayOf(day);
    const week = weeks.get(key) ?? { talks: new Set(), said: 0, ms: 0, nights: new Set() };
    weeks.set(key, week);
    week.talks.add(talkId);
    const gap = at - (last.get(talkId) ?? at);
    last.set(talkId, at);
    if (gap <= GAP_MS) week.ms += gap;
    if (!isSaid) continue;
    week.said++;
    if (hour < NIGHT_ENDS_AT) week.nights.add(day);
  }
  return everyWeek([...weeks.keys()]).map((week) => {
    const found = weeks.get(week);
    return {
      week,
      talks: found?.talks.size ?? 0,
      said: found?.said ?? 0,
      minutes: Math.round((found?.ms ?? 0) / 60_000),
      nights: found?.nights.size ?? 0,
    };
  });
}

function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

function everyWeek(known: string[]): string[] {
  const sorted = known.sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: string[] = [];
  for (let at = Date.parse(`${first}T00:00Z`); at <= Date.parse(`${last}T00:00Z`); at += 7 * DAY_MS)
    weeks.push(new Date(at).toISOString().slice(0, 10));
  return weeks;
}
