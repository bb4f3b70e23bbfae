import { buildEncryptedPdf, buildPdf } from '../testing/build-pdf';
import { recordsOfType } from '../testing/parse-bytes';
import { parseBytesInWorker } from '../testing/parse-in-worker-thread';

describe('pdf', () => {
  it('reads a document page by page, with title, author and date', async () => {
    const pdf = buildPdf([['Refunds take 14 days.'], ['Payouts run on Mondays.']], {
      title: 'Handbook',
      author: 'Maya Lin',
    });
    const records = await parseBytesInWorker('handbook.pdf', pdf);
    expect(records[0]).toMatchObject({
      type: 'document',
      title: 'Handbook',
      pages: 2,
      authors: [{ name: 'Maya Lin' }],
      writtenAt: '2024-01-31T09:05:00+01:00',
    });
    expect(recordsOfType(records, 'section').map(({ page, text }) => [page, text])).toEqual([
      [1, 'Refunds take 14 days.'],
      [2, 'Payouts run on Mondays.'],
    ]);
  });

  it('says that a scanned document holds no text', async () => {
    const records = await parseBytesInWorker('scan.pdf', buildPdf([[], []]));
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'document/scanned' }]);
  });

  it('names the page without text where others have some', async () => {
    const records = await parseBytesInWorker('mixed.pdf', buildPdf([['Words.'], []]));
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'page/no-text', place: { page: 2 } }]);
  });

  it('asks for a file without password when it is encrypted', async () => {
    await expect(parseBytesInWorker('secret.pdf', buildEncryptedPdf())).rejects.toMatchObject({
      code: 'ingest/encrypted-pdf',
      message: expect.stringMatching(/secret\.pdf.*password/),
    });
  });

  it('reads what is left of a file that was cut off, or says what is wrong', async () => {
    const whole = buildPdf([['Refunds take 14 days.'], ['Payouts run on Mondays.']]);
    await expect(parseBytesInWorker('cut.pdf', whole.subarray(0, 120))).rejects.toMatchObject({
      code: 'ingest/corrupt-pdf',
      message: expect.stringContaining('cut.pdf'),
    });
    const mostly = await parseBytesInWorker('cut.pdf', whole.subarray(0, whole.length - 12));
    expect(recordsOfType(mostly, 'section')).toHaveLength(2);
  });
});
