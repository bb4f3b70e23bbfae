import { buildZip } from '../testing/build-zip';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

const CHAT = '24/12/19, 11:23 - Maya: ok';

describe('zip', () => {
  it('reads each file inside with the parser of its own format', async () => {
    const zip = buildZip([
      { name: 'notes/a.md', content: '# A\ntext' },
      { name: 'chat.txt', content: CHAT },
      { name: '__MACOSX/._chat.txt', content: 'x' },
    ]);
    const records = await parseBytes('files.zip', zip);
    expect(linesOf(records)).toEqual(['2019-12-24T11:23:00 Maya: ok']);
    expect(recordsOfType(records, 'document')[0]).toMatchObject({ key: 'files.zip!notes/a.md' });
    expect(recordsOfType(records, 'skipped').filter(({ notice }) => !notice)).toEqual([]);
  });

  it('reads an archive in an archive, and no deeper', async () => {
    const inner = buildZip([{ name: 'chat.txt', content: CHAT }]);
    const middle = buildZip([{ name: 'inner.zip', content: inner }]);
    const outer = buildZip([{ name: 'middle.zip', content: middle }]);
    expect(linesOf(await parseBytes('middle.zip', middle))).toHaveLength(1);
    const records = await parseBytes('outer.zip', outer);
    expect(linesOf(records)).toHaveLength(0);
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'entry/too-deep' }]);
  });

  it('reports what it cannot read and goes on', async () => {
    const zip = buildZip([
      { name: 'a.bin', content: Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]) },
      { name: 'b.txt', content: '' },
      { name: 'c.txt', content: 'words' },
    ]);
    const records = await parseBytes('files.zip', zip);
    expect(recordsOfType(records, 'skipped').map(({ reason, place }) => [reason, place.file])).toEqual([
      ['entry/unknown-format', 'files.zip!a.bin'],
      ['entry/empty', 'files.zip!b.txt'],
    ]);
    expect(recordsOfType(records, 'section')).toHaveLength(1);
  });

  it('reads names of Chinese Windows', async () => {
    const name = Buffer.from([0xd6, 0xa7, 0xb8, 0xb6, 0x2e, 0x6d, 0x64]);
    const records = await parseBytes('files.zip', buildZip([{ name, content: '# 支付\n正文' }]));
    expect(recordsOfType(records, 'document')[0]?.key).toBe('files.zip!支付.md');
  });
});
