import { conflictingDays, specialDayOf } from './special-days';
import { whenIn } from './when-in';

describe('a special day', () => {
  it('belongs to the one who is wished', () => {
    expect(specialDayOf('happy birthday!!', 'me')).toEqual({ day: 'birthday', whose: 'theirs' });
    expect(specialDayOf('生日快乐', 'them')).toEqual({ day: 'birthday', whose: 'mine' });
    expect(specialDayOf('Her birthday', null)).toEqual({ day: 'birthday', whose: 'theirs' });
    expect(specialDayOf('my birthday', null)).toEqual({ day: 'birthday', whose: 'mine' });
    expect(specialDayOf('my birthday', 'them')).toEqual({ day: 'birthday', whose: 'theirs' });
  });

  it('with two dates is a conflict, unless they are a midnight apart', () => {
    const birthday = (id: string, date: string) => ({
      ...{ id, kind: 'date' as const, when: { date, days: null } },
      special: specialDayOf('happy birthday', 'me'),
    });
    const pairs = conflictingDays([
      birthday('a', '2021-12-31'),
      birthday('b', '2023-01-01'),
      birthday('c', '2022-06-02'),
    ]);
    expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});

describe('the time a sentence speaks of', () => {
  const at = Date.parse('2022-08-10T12:00:00Z');
  it.each([
    ['we met on 12 May 2021', '2021-05-12'],
    ['It was May 3rd, 2020', '2020-05-03'],
    ['summer of 2019, by the sea', '2019'],
    ['in March 2018', '2018-03'],
    ['2021年5月2日在青岛', '2021-05-02'],
    ['2021年5月，青岛', '2021-05'],
    ['yesterday', '2022-08-09'],
    ['去年', '2021'],
  ])('“%s” means %s', (text, date) => expect(whenIn(text, at)?.date).toBe(date));

  it('is unknown where none is named, or it does not exist', () => {
    expect(whenIn('by the sea', at)).toBeNull();
    expect(whenIn('2021-02-30', at)).toBeNull();
    expect(whenIn('yesterday', null)).toBeNull();
  });
});
