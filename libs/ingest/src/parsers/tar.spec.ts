import { gzipSync } from 'node:zlib';
import { defaultLimits } from '../limits';
import { buildTar } from '../testing/build-tar';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

const CHAT = '24/12/23, 11:23 - Maya: ok\n24/12/23, 11:24 - Tom: fine\n';

describe('tar and gzip', () => {
  it('read every file by its own format, also out of a packed archive', async () => {
    const tar = buildTar([
      ['a/', '', '5'],
      ['a/chat.txt', CHAT],
      ['a/notes.md', '# Notes\n\nask'],
    ]);
    for (const [name, bytes] of [
      ['export.tar', tar],
      ['export.tgz', gzipSync(tar)],
    ] as const) {
      const records = await parseBytes(name, bytes);
      expect(linesOf(records)).toHaveLength(2);
      expect(recordsOfType(records, 'document')).toMatchObject([{ title: 'Notes' }]);
    }
  });

  it('refuse links and names that lead out, and say so', async () => {
    const records = await parseBytes(
      'a.tar',
      buildTar([
        ['../evil.txt', 'x'],
        ['link', '', '2'],
        ['ok.txt', 'fine'],
      ]),
    );
    expect(recordsOfType(records, 'skipped').map(({ reason }) => reason)).toEqual([
      'entry/unsafe-name',
      'entry/symbolic-link',
    ]);
    expect(recordsOfType(records, 'document')).toHaveLength(1);
  });

  it('stop at a bomb, at too many entries, and at archives in archives without end', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    await expect(parseBytes('bomb.gz', bomb)).rejects.toMatchObject({ code: 'ingest/zip-bomb' });
    const limits = { ...defaultLimits, maxEntries: 1 };
    const two = buildTar([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]);
    await expect(parseBytes('two.tar', two, { limits })).rejects.toMatchObject({
      code: 'ingest/too-many-entries',
    });
    const deep = gzipSync(gzipSync(gzipSync(gzipSync('a text'))));
    const records = await parseBytes('deep.gz', deep);
    expect(recordsOfType(records, 'skipped').map(({ reason }) => reason)).toEqual(['entry/too-deep']);
  });

  it('name an archive that is cut off', async () => {
    const packed = gzipSync(Buffer.from(CHAT));
    await expect(parseBytes('chat.txt.gz', packed.subarray(0, 30))).rejects.toMatchObject({
      code: 'ingest/corrupt-gzip',
    });
    const tar = buildTar([['a.txt', 'x'.repeat(2_000)]]);
    await expect(parseBytes('a.tar', tar.subarray(0, 1_000))).rejects.toMatchObject({
      code: 'ingest/corrupt-tar',
    });
  });
});
