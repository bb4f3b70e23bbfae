import {
  buildHeic,
  buildJpeg,
  buildPng,
  buildTiff,
  buildWebp,
  type PhotoFixture,
} from '../testing/build-photo';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

const beach: PhotoFixture = {
  takenAt: '2023:07:14 18:05:09',
  offset: '+02:00',
  make: 'Canon Inc.',
  model: 'Canon EOS 40D',
  orientation: 6,
  description: 'Maya at the lake',
  place: { latitude: [47, 30, 36], longitude: [9, 15, 18] },
};

const read = async (
  content: Buffer,
  options: { keepPlaces?: boolean; timeZone?: string } = {},
  name = 'IMG_1.jpg',
) => {
  const records = await parseBytes(name, content, options);
  return {
    document: recordsOfType(records, 'document')[0],
    text: recordsOfType(records, 'section')[0]?.text,
    skipped: recordsOfType(records, 'skipped').map(({ reason }) => reason),
  };
};

describe('photo', () => {
  it.each([
    ['JPEG', buildJpeg, 'image/jpeg'],
    ['PNG', buildPng, 'image/png'],
    ['TIFF', buildTiff, 'image/tiff'],
    ['WebP', buildWebp, 'image/webp'],
    ['HEIC', buildHeic, 'image/heic'],
  ] as const)(
    'reads a %s: the time with its zone, the camera, the description',
    async (_, build, mediaType) => {
      const { document, text } = await read(build(beach));
      expect(document).toMatchObject({
        title: 'IMG_1',
        mediaType,
        writtenAt: '2023-07-14T18:05:09+02:00',
        clock: 'offset',
      });
      expect(text).toMatch(/^Maya at the lake\nTaken: 2023-07-14 18:05:09 \+02:00\nCamera: Canon EOS 40D/);
    },
  );

  it('says how large it is and how it lies', async () => {
    expect((await read(buildJpeg(beach))).text).toContain('Size: 4 × 3 pixels, stored turned left');
  });

  it('leaves the place out and says so, unless the owner wants it kept', async () => {
    const without = await read(buildJpeg(beach));
    expect(without.text).not.toContain('47.51');
    expect(without.document).not.toHaveProperty('location');
    expect(without.skipped).toEqual(['photo/place-left-out']);
    const kept = await read(buildJpeg(beach), { keepPlaces: true });
    expect(kept.text).toContain('Place: 47.51000, 9.25500');
    expect(kept.document?.location?.latitude).toBeCloseTo(47.51, 5);
    expect(kept.document?.location?.longitude).toBeCloseTo(9.255, 5);
    expect(kept.skipped).toEqual([]);
  });

  it('keeps the clock of a camera without zone as a clock, or in the zone the owner named', async () => {
    const photo = { takenAt: '2023:07:14 18:05:09', make: 'NIKON', model: 'E950' };
    expect((await read(buildJpeg(photo))).document).toMatchObject({
      writtenAt: '2023-07-14T18:05:09',
      clock: 'local',
    });
    const inZurich = await read(buildJpeg(photo), { timeZone: 'Europe/Zurich' });
    expect(inZurich.document).toMatchObject({ writtenAt: '2023-07-14T18:05:09+02:00', clock: 'offset' });
    expect(inZurich.text).toContain('Camera: NIKON E950');
  });

  it('takes a clock that was never set for no time', async () => {
    const { document, text } = await read(buildJpeg({ takenAt: '0000:00:00 00:00:00', model: 'E950' }));
    expect(document?.writtenAt).toBeUndefined();
    expect(text).not.toContain('Taken');
  });

  it('says of a picture that tells nothing that there is nothing to find it by', async () => {
    const { document, skipped } = await read(buildPng({}), {}, 'screenshot.png');
    expect(document).toBeUndefined();
    expect(skipped).toEqual(['photo/nothing-told']);
  });

  it('says the same of one that was cut off after its first bytes', async () => {
    const { document, skipped } = await read(buildJpeg(beach).subarray(0, 20));
    expect(document).toBeUndefined();
    expect(skipped).toEqual(['photo/nothing-told']);
  });
});
