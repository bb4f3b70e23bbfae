import { inflateSync } from 'node:zlib';
import { buildPdf, buildScannedPdf } from '../testing/build-pdf';
import { recordsOfType } from '../testing/parse-bytes';
import { parseBytesInWorker } from '../testing/parse-in-worker-thread';

describe('pictures of scanned pages', () => {
  it('are yielded as PNG where they are asked for, and change nothing else', async () => {
    const scan = buildScannedPdf();
    const [without, records] = [
      await parseBytesInWorker('scan.pdf', scan),
      await parseBytesInWorker('scan.pdf', scan, { pictures: true }),
    ];
    const [picture] = recordsOfType(records, 'picture');
    expect(picture).toMatchObject({ document: 'scan.pdf', page: 1, mediaType: 'image/png' });
    expect(records.filter(({ type }) => type !== 'picture')).toEqual(without);
    expect(pixelsOf(Buffer.from(picture?.bytes ?? []))).toEqual([
      [255, 0, 0, 0, 255, 0],
      [0, 0, 255, 255, 255, 255],
    ]);
  });

  it('are not taken of pages that hold text, or nothing', async () => {
    const records = await parseBytesInWorker('a.pdf', buildPdf([['At two'], []]), { pictures: true });
    expect(recordsOfType(records, 'picture')).toEqual([]);
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'page/no-text', place: { page: 2 } }]);
  });
});

/** Rows of a PNG of three bytes a pixel, without the filter they begin with. */
function pixelsOf(png: Buffer): number[][] {
  const width = png.readUInt32BE(16);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const rowBytes = width * 3 + 1;
  return Array.from({ length: rows.length / rowBytes }, (_, row) => [
    ...rows.subarray(row * rowBytes + 1, (row + 1) * rowBytes),
  ]);
}
