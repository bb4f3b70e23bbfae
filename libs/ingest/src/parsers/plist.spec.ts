import { buildPlist, PlistUid } from '../testing/build-plist';
import { buildTypedstream } from '../testing/build-sqlite';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

const textOf = async (bytes: Buffer) =>
  recordsOfType(await parseBytes('a.plist', bytes), 'section')
    .map(({ text }) => text)
    .join('\n');

describe('plist', () => {
  it('names each value by the way to it', async () => {
    const bytes = buildPlist({ title: '去湖边', people: ['Maya', 'Tom'], count: 2 });
    expect(await textOf(bytes)).toBe('title: 去湖边\npeople.0: Maya\npeople.1: Tom\ncount: 2');
  });

  it('puts the objects of an archive back where they belong', async () => {
    const uid = (number: number) => new PlistUid(number);
    const bytes = buildPlist({
      $top: { root: uid(1) },
      $objects: [
        '$null',
        { 'NS.keys': [uid(2)], 'NS.objects': [uid(3)], $class: uid(4) },
        'caption',
        'Find My',
        {},
      ],
    });
    expect(await textOf(bytes)).toBe('root.caption: Find My');
  });

  it('does not follow an archive that holds itself for ever', async () => {
    const bytes = buildPlist({
      $top: { root: new PlistUid(0) },
      $objects: [{ again: new PlistUid(0), name: new PlistUid(1) }, 'x'],
    });
    expect(await textOf(bytes)).toContain('root.name: x');
  });

  it('reads message texts in it', async () => {
    expect(await textOf(buildPlist({ t: buildTypedstream('first words') }))).toBe('t: first words');
  });

  it('says that a damaged one cannot be read', async () => {
    const bytes = buildPlist({ a: 'b' });
    await expect(parseBytes('a.plist', bytes.subarray(0, bytes.length - 20))).rejects.toMatchObject({
      code: 'ingest/corrupt-plist',
    });
  });
});
