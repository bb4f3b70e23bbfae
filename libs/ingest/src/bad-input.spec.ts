import { createDeflateRaw } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { defaultLimits } from './limits';
import { buildDocx, paragraph } from './testing/build-docx';
import { buildZip } from './testing/build-zip';
import { parseBytes, recordsOfType } from './testing/parse-bytes';

const refusal = (code: string, name: string) =>
  expect.objectContaining({ name: 'IngestError', code, message: expect.stringContaining(name) });

/** A gibibyte of zeros, deflated to about a megabyte without ever standing in memory. */
async function deflatedGibibyte(): Promise<{ data: Buffer; crc: number }> {
  const deflate = createDeflateRaw({ level: 9 });
  const block = Buffer.alloc(1024 * 1024);
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  let crc = 0;
  for (let at = 0; at < 1024; at++) {
    crc = crc32(block, crc);
    if (!deflate.write(block)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return { data: Buffer.concat(chunks), crc };
}

describe('bad input', () => {
  it('an empty file', async () => {
    await expect(parseBytes('empty.pdf', '')).rejects.toEqual(refusal('ingest/empty-file', 'empty.pdf'));
  });

  it('a zip bomb of one gibibyte stops early and is named', async () => {
    const { data, crc } = await deflatedGibibyte();
    const zip = buildZip([{ name: 'huge.txt', content: data, deflated: { bytes: 2 ** 30, crc } }]);
    expect(zip.length).toBeLessThan(2 * 1024 * 1024);
    await expect(parseBytes('bomb.zip', zip)).rejects.toEqual(
      refusal('ingest/zip-bomb', 'bomb.zip!huge.txt'),
    );
  });

  it('a bomb of many small entries is stopped by the sum', async () => {
    const block = Buffer.alloc(8 * 1024 * 1024, 'a');
    const zip = buildZip(Array.from({ length: 4 }, (_, at) => ({ name: `${at}.txt`, content: block })));
    await expect(parseBytes('bomb.zip', zip)).rejects.toEqual(refusal('ingest/zip-bomb', 'bomb.zip'));
  });

  it('an entry that is larger than the directory says is not read beyond it', async () => {
    const zip = buildZip([{ name: 'a.txt', content: 'x'.repeat(1_000), declaredBytes: 10 }]);
    const records = await parseBytes('liar.zip', zip);
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'entry/corrupt-entry' }]);
  });

  it.each(['../evil.txt', 'a/../../evil.txt', '/etc/passwd', 'C:\\evil.txt', '..\\evil.txt'])(
    'the name %s is refused, and the rest is read',
    async (name) => {
      const records = await parseBytes(
        'a.zip',
        buildZip([
          { name, content: 'evil' },
          { name: 'good.txt', content: 'good' },
        ]),
      );
      expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'entry/unsafe-name' }]);
      expect(recordsOfType(records, 'section').map(({ text }) => text)).toEqual(['good']);
    },
  );

  it('symbolic links and encrypted entries are refused', async () => {
    const zip = buildZip([
      { name: 'link', content: '/etc/passwd', mode: 0o120777 },
      { name: 'secret.txt', content: 'x', encrypted: true },
      { name: 'good.txt', content: 'good' },
    ]);
    const records = await parseBytes('a.zip', zip);
    expect(recordsOfType(records, 'skipped').map(({ reason }) => reason)).toEqual([
      'entry/symbolic-link',
      'entry/encrypted',
    ]);
  });

  it('a wholly encrypted archive', async () => {
    const zip = buildZip([{ name: 'secret.txt', content: 'x', encrypted: true }]);
    await expect(parseBytes('s.zip', zip)).rejects.toEqual(refusal('ingest/encrypted-zip', 's.zip'));
  });

  it('too many entries', async () => {
    const zip = buildZip([
      { name: 'a.txt', content: 'a' },
      { name: 'b.txt', content: 'b' },
    ]);
    const limits = { ...defaultLimits, maxEntries: 1 };
    await expect(parseBytes('many.zip', zip, { limits })).rejects.toEqual(
      refusal('ingest/too-many-entries', 'many.zip'),
    );
  });

  it('a truncated zip and a truncated Word document', async () => {
    const zip = buildZip([{ name: 'a.txt', content: 'words '.repeat(100) }]);
    await expect(parseBytes('cut.zip', zip.subarray(0, -30))).rejects.toEqual(
      refusal('ingest/corrupt-zip', 'cut.zip'),
    );
    const docx = buildDocx(paragraph('text'));
    await expect(parseBytes('cut.docx', docx.subarray(0, -30))).rejects.toEqual(
      refusal('ingest/corrupt-zip', 'cut.docx'),
    );
  });

  it('a zip with a damaged entry loses that entry only', async () => {
    const zip = buildZip([
      { name: 'a.txt', content: 'first words' },
      { name: 'b.txt', content: 'second words' },
    ]);
    const at = zip.indexOf('a.txt') + 8;
    zip[at] = (zip[at] ?? 0) ^ 0xff;
    const records = await parseBytes('damaged.zip', zip);
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'entry/corrupt-entry' }]);
    expect(recordsOfType(records, 'section').map(({ text }) => text)).toEqual(['second words']);
  });

  it('an old office file says which format to save', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    await expect(parseBytes('old.vsd', ole)).rejects.toEqual(refusal('ingest/old-office', 'old.vsd'));
  });
});
