import { kilometres, photoOccasions, type RecalledPhoto } from './photo-occasions';

const zurich = { latitude: 47.37, longitude: 8.54 };
const lisbon = { latitude: 38.72, longitude: -9.14 };
const porto = { latitude: 41.15, longitude: -8.61 };
let count = 0;
const photo = (time: string, location: RecalledPhoto['location'] = null): RecalledPhoto => ({
  ...{ id: `p${String(count++)}`, at: Date.parse(`${time}Z`), location },
});
const sizes = (photos: RecalledPhoto[]) => photoOccasions(photos).map(({ photoIds }) => photoIds.length);
const atHome = [photo('2023-01-10T10:00', zurich), photo('2023-06-10T10:00', zurich)];

describe('photos that belong together', () => {
  it('are those of one day and its evening, where no place is known', () => {
    expect(
      sizes([
        photo('2023-05-01T15:00'),
        photo('2023-05-01T10:00'),
        photo('2023-05-02T01:00'),
        photo('2023-05-03T12:00'),
      ]),
    ).toEqual([3, 1]);
  });

  it('are those of a whole journey, also over a day without any and from town to town', () => {
    const journey = [
      photo('2023-07-01T12:00', lisbon),
      photo('2023-07-03T20:00', lisbon),
      photo('2023-07-05T09:00', porto),
    ];
    const [winter, spring, away, after] = photoOccasions([
      ...atHome,
      ...journey,
      photo('2023-07-05T20:00', zurich),
    ]);
    expect([winter?.isAway, spring?.isAway, after?.isAway]).toEqual([false, false, false]);
    expect(away).toMatchObject({ isAway: true, location: lisbon, photoIds: journey.map(({ id }) => id) });
    expect(new Date(away?.lastAt ?? 0).toISOString()).toBe('2023-07-05T09:00:00.000Z');
  });

  it('are not those of every day at home', () => {
    const days = ['01', '02', '03'].map((day) => photo(`2023-08-${day}T19:00`, zurich));
    expect(sizes([...atHome, ...days])).toEqual([1, 1, 1, 1, 1]);
  });

  it('are a journey when nobody knows where home is', () => {
    const [only] = photoOccasions([photo('2023-07-01T12:00', lisbon), photo('2023-07-03T12:00', porto)]);
    expect(only).toMatchObject({ isAway: true });
    expect(only?.photoIds).toHaveLength(2);
  });
});

describe('distance on the globe', () => {
  it('is about 274 km from Lisbon to Porto, and the short way over the date line', () => {
    expect(Math.round(kilometres(lisbon, porto) / 10)).toBe(27);
    expect(kilometres({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeLessThan(
      23,
    );
  });
});
