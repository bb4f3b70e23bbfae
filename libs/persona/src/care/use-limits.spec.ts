import {
  dependenceSigns,
  needsCoolOff,
  noteUse,
  nothingUsed,
  type UseDay,
  type UseState,
} from './use-limits';

const MINUTE = 60_000;
const start = Date.parse('2024-01-31T18:00:00Z');
const evening = { day: '2024-01-31', hour: 18 };

/** Signs of life every five minutes, for so many minutes. */
function used(minutes: number, from: UseState = nothingUsed, at = start, clock = evening) {
  let [state, told]: [UseState, string[]] = [from, []];
  for (let minute = 0; minute <= minutes; minute += 5) {
    const noted = noteUse(state, at + minute * MINUTE, clock);
    state = noted.state;
    told = [...told, ...noted.notices];
  }
  return { state, told };
}

describe('the clock of a talk', () => {
  it('tells the time after two hours without a break, once, and again two hours later', () => {
    expect(used(115).told).toEqual([]);
    expect(used(120).told).toEqual(['two-hours']);
    expect(used(235).told).toEqual(['two-hours']);
    expect(used(240).told).toEqual(['two-hours', 'two-hours']);
  });

  it('goes on over a reload and another device, because only the state counts', () => {
    const kept = JSON.parse(JSON.stringify(used(60).state)) as UseState;
    expect(used(55, kept, start + 65 * MINUTE).told).toEqual(['two-hours']);
  });

  it('begins anew after a pause, and counts no pause', () => {
    const { state } = used(110);
    const later = used(110, state, start + 200 * MINUTE);
    expect(later.told).toEqual([]);
    expect(later.state.days[0]?.seconds).toBe(220 * 60);
  });

  it('says once a night that it is late', () => {
    const night = { day: '2024-02-01', hour: 1 };
    const { state, told } = used(60, nothingUsed, start, night);
    expect(told).toEqual(['night']);
    expect(used(60, state, start + 3 * 60 * MINUTE, night).told).toEqual([]);
    expect(state.days[0]?.nightSeconds).toBeGreaterThanOrEqual(60 * 60);
  });
});

describe('signs of leaning on it', () => {
  const day = (n: number, change: Partial<UseDay> = {}): UseDay => ({
    ...{ day: `2024-01-${String(31 - n).padStart(2, '0')}`, seconds: 600, nightSeconds: 0, longing: 0 },
    ...change,
  });
  const signs = (days: UseDay[]) => dependenceSigns({ days }, '2024-01-31');
  const some = (count: number, change: Partial<UseDay>) =>
    Array.from({ length: count }, (_, n) => day(n, change));

  it.each([
    ['long-days', some(3, { seconds: 7_200 })],
    ['nights', some(3, { nightSeconds: 1_200 })],
    ['every-day', some(10, {})],
    ['longing', some(2, { longing: 5 })],
  ])('%s', (sign, days) => {
    expect(signs(days)).toEqual([sign]);
  });

  it('not from ordinary use, nor from what is long ago', () => {
    expect(signs(some(9, {}))).toEqual([]);
    expect(
      signs([day(8, { seconds: 9_000 }), day(9, { seconds: 9_000 }), day(10, { seconds: 9_000 })]),
    ).toEqual([]);
  });

  it('two of them lead to a day without', () => {
    expect(needsCoolOff(['nights'])).toBe(false);
    expect(needsCoolOff(['nights', 'every-day'])).toBe(true);
  });
});
