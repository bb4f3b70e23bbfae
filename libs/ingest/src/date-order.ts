import { isoOfWallTime, type WallTime } from './wall-clock';

/** Which of three numbers is the day. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export interface InferredOrder {
  order: DateOrder;
  /** `proved` by a number above 12, `likely` by the course of time, `assumed` when both orders fit alike. */
  certainty: 'proved' | 'likely' | 'assumed';
}

type Numbers = readonly [string, string, string];

/**
 * Infers over a whole file whether `1/2/24` is in January or in February. A number above 12 proves it. If
 * there is none, the right order is the one in which time goes forward, and in which neighbours are near:
 * 09/10, 10/10, 11/10 are three days or three months.
 */
export class DateOrderSurvey {
  private readonly highest = [0, 0, 0];
  private yearFirst = 0;
  private count = 0;
  private lastWritten = '';
  private readonly dayFirst = new Course();
  private readonly monthFirst = new Course();
  private american = 0;

  add(date: Numbers, hasCapitalMeridiem: boolean): void {
    this.count++;
    date.forEach((part, at) => (this.highest[at] = Math.max(this.highest[at] ?? 0, Number(part))));
    if ((date[0].length === 4 && date[2].length < 4) || Number(date[0]) > 31) this.yearFirst++;
    if (hasCapitalMeridiem && date[0].length === 1) this.american++;
    const written = date.join('/');
    if (written === this.lastWritten) return;
    this.lastWritten = written;
    this.dayFirst.add(dayNumber(date, 'day-first'));
    this.monthFirst.add(dayNumber(date, 'month-first'));
  }

  infer(): InferredOrder {
    if (this.yearFirst > this.count / 2) return { order: 'year-first', certainty: 'proved' };
    const [first = 0, second = 0] = this.highest;
    if (first > 12 !== second > 12)
      return { order: first > 12 ? 'day-first' : 'month-first', certainty: 'proved' };
    return this.likelier();
  }

  private likelier(): InferredOrder {
    const { dayFirst, monthFirst } = this;
    const byJumps = monthFirst.backwardJumps - dayFirst.backwardJumps;
    if (byJumps !== 0) return { order: byJumps > 0 ? 'day-first' : 'month-first', certainty: 'likely' };
    if (dayFirst.span !== monthFirst.span)
      return { order: dayFirst.span < monthFirst.span ? 'day-first' : 'month-first', certainty: 'likely' };
    return { order: this.american > 0 ? 'month-first' : 'day-first', certainty: 'assumed' };
  }
}

/** How time passes under one reading. */
class Course {
  backwardJumps = 0;
  private last: number | null = null;
  private low = Infinity;
  private high = -Infinity;

  add(day: number | null): void {
    if (day === null) {
      this.backwardJumps++;
      return;
    }
    if (this.last !== null && day < this.last) this.backwardJumps++;
    this.last = day;
    this.low = Math.min(this.low, day);
    this.high = Math.max(this.high, day);
  }

  get span(): number {
    return this.high < this.low ? 0 : this.high - this.low;
  }
}

function dayNumber(date: Numbers, order: DateOrder): number | null {
  const wall = datePartsOf(date, order);
  const iso = isoOfWallTime({ ...wall, hour: 0, minute: 0 });
  return iso === null ? null : Date.parse(`${iso}Z`) / 86_400_000;
}

/** The date under an order; a line that is impossible under it is read the other way round. */
export function datePartsOf(date: Numbers, order: DateOrder): Pick<WallTime, 'year' | 'month' | 'day'> {
  const [a, b, c] = [Number(date[0]), Number(date[1]), Number(date[2])];
  const isYearFirst = date[0].length === 4 || (date[2].length < 4 && order === 'year-first');
  if (isYearFirst) return { year: fullYear(a), month: b, day: c };
  const year = fullYear(c);
  const dayFirst = order === 'month-first' ? (b > 12 ? false : a > 12) : !(b > 12 && a <= 12);
  return dayFirst ? { year, month: b, day: a } : { year, month: a, day: b };
}

/** Two digits are of this century; years above 2400 are of the Buddhist calendar, 543 ahead. */
function fullYear(year: number): number {
  if (year < 100) return 2000 + year;
  return year > 2400 && year < 2700 ? year - 543 : year;
}
