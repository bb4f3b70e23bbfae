import type { RecollectionKind, When } from './recollection';

/** A day that comes back every year, and whose it is. */
export interface SpecialDay {
  day: 'birthday' | 'anniversary';
  whose: 'theirs' | 'mine' | 'both';
}

/** @param by who wrote it: a wish is for the other; null where the owner tells it, who may name whose it is */
export function specialDayOf(text: string, by: 'them' | 'me' | null): SpecialDay | null {
  if (/anniversar|周年|纪念日/iu.test(text)) return { day: 'anniversary', whose: 'both' };
  if (!/birthday|生日/iu.test(text)) return null;
  if (/happy (?:\w+ )?birthday|生日快乐/iu.test(text) && by !== null)
    return { day: 'birthday', whose: by === 'them' ? 'mine' : 'theirs' };
  const isMine = /\bmy birthday|我(?:的)?生日/iu.test(text);
  return { day: 'birthday', whose: isMine === (by !== 'them') ? 'mine' : 'theirs' };
}

interface Dated {
  id: string;
  kind: RecollectionKind;
  when: When | null;
  special: SpecialDay | null;
}

/** Clocks and midnights: a wish the evening before or the day after is no contradiction. */
const CLOSE_DAYS = 1;

/** Pairs that give one special day two dates: only the owner knows which is right. */
export function conflictingDays<T extends Dated>(recollections: readonly T[]): [T, T][] {
  const dated = recollections.filter(
    ({ kind, special, when }) => kind === 'date' && special && when && when.date.length === 10,
  );
  return dated.flatMap((one, at) =>
    dated
      .slice(at + 1)
      .filter((other) => isSame(one.special, other.special) && daysApart(one.when, other.when) > CLOSE_DAYS)
      .map((other): [T, T] => [one, other]),
  );
}

const isSame = (a: SpecialDay | null, b: SpecialDay | null): boolean =>
  a?.day === b?.day && a?.whose === b?.whose;

/** Days between the two in a year, whichever way round is shorter. */
function daysApart(a: When | null, b: When | null): number {
  const [first, second] = [a, b].map(
    (when) => Date.parse(`2000-${when?.date.slice(5) ?? '01-01'}`) / 86_400_000,
  );
  const apart = Math.abs((first ?? 0) - (second ?? 0));
  return Math.min(apart, 366 - apart);
}
