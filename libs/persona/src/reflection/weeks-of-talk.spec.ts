import { weeksOfTalk } from './weeks-of-talk';

const clockOf = (at: number) => ({
  day: new Date(at).toISOString().slice(0, 10),
  hour: new Date(at).getUTCHours(),
});
const said = (talkId: string, at: string) => ({ talkId, at: Date.parse(at), isSaid: true });

it('counts minutes, nights and talks of each week, and shows weeks without any', () => {
  const weeks = weeksOfTalk(
    [
      { talkId: 'a', at: Date.parse('2024-01-31T02:00Z'), isSaid: false },
      said('a', '2024-01-31T02:04Z'),
      said('a', '2024-01-31T02:10Z'),
      said('a', '2024-01-31T04:00Z'),
      said('b', '2024-02-14T20:00Z'),
      said('c', '2024-02-15T20:00Z'),
    ],
    clockOf,
  );
  expect(weeks).toEqual([
    { week: '2024-01-29', talks: 1, said: 3, minutes: 10, nights: 1 },
    { week: '2024-02-05', talks: 0, said: 0, minutes: 0, nights: 0 },
    { week: '2024-02-12', talks: 2, said: 2, minutes: 0, nights: 0 },
  ]);
});

it('has nothing to show before the first talk', () => expect(weeksOfTalk([], clockOf)).toEqual([]));
