export interface Week {
  /** Its Monday, `2024-01-29`. */
  week: string;
  minutes: number;
  nights: number;
}

const DAY_MS = 24 * 60 * 60_000;
const WEEKS = 4;

/** The last four weeks and the four before, counted back from a day; null where nothing is older than four weeks. */
export function latestWeeks(
  weeks: readonly Week[],
  today: Date,
): { now: Omit<Week, 'week'>; before: Omit<Week, 'week'> | null } {
  const ageOf = ({ week }: Week): number =>
    Math.floor((today.getTime() - Date.parse(`${week}T00:00Z`)) / (7 * DAY_MS));
  const sum = (from: number) => {
    const some = weeks.filter((week) => ageOf(week) >= from && ageOf(week) < from + WEEKS);
    return {
      minutes: some.reduce((all, { minutes }) => all + minutes, 0),
      nights: some.reduce((all, { nights }) => all + nights, 0),
    };
  };
  return { now: sum(0), before: weeks.some((week) => ageOf(week) >= WEEKS) ? sum(WEEKS) : null };
}
