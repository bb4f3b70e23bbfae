import { photoOccasions, type RecalledPhoto } from './photo-occasions';
import { recollectionsOfPhotos } from './photo-recollections';

const lisbon = { latitude: 38.72, longitude: -9.14 };
const taken = (id: string, at: string, location: RecalledPhoto['location'] = null): RecalledPhoto => ({
  ...{ id, location },
  at: Date.parse(`${at}Z`),
});
const found = (...photos: RecalledPhoto[]) => recollectionsOfPhotos(photoOccasions(photos));

describe('what photos propose to remember', () => {
  it('is a journey with its days, and an evening with several photos; without any words', () => {
    const proposed = found(
      taken('a', '2023-07-14T18:00', lisbon),
      taken('b', '2023-07-16T09:00', lisbon),
      ...['c', 'd', 'e'].map((id, n) => taken(id, `2023-09-01T2${n}:00`)),
    );
    expect(proposed).toEqual([
      {
        ...{ kind: 'place', text: '', when: { date: '2023-07-14', days: 3 }, isTheirs: null, evidence: [] },
        ...{ photos: ['a', 'b'], key: 'photos a' },
      },
      {
        ...{
          kind: 'moment',
          text: '',
          when: { date: '2023-09-01', days: null },
          isTheirs: null,
          evidence: [],
        },
        ...{ photos: ['c', 'd', 'e'], key: 'photos c' },
      },
    ]);
  });

  it('is no single photo, nor two of a day at home', () => {
    expect(found(taken('a', '2023-07-14T18:00', lisbon))).toEqual([]);
    expect(found(taken('a', '2023-07-14T18:00'), taken('b', '2023-07-14T19:00'))).toEqual([]);
  });

  it('is what has most photos, where there is more than somebody would look through', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      Array.from({ length: 3 + (n % 2) }, (_, of) =>
        taken(
          `${n}.${of}`,
          `2023-${String(1 + Math.floor(n / 3)).padStart(2, '0')}-${10 + (n % 3) * 5}T1${of}:00`,
        ),
      ),
    ).flat();
    const proposed = found(...many);
    expect(proposed).toHaveLength(24);
    expect(proposed.filter(({ photos }) => photos.length === 4)).toHaveLength(15);
  });
});
