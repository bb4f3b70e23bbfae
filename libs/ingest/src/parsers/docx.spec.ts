import { buildDocx, heading, paragraph } from '../testing/build-docx';
import { buildZip } from '../testing/build-zip';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('docx', () => {
  it('reads headings, paragraphs, lists and tables', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const records = await parseBytes(
      'handbook.docx',
      buildDocx(
        heading(1, '退款') +
          paragraph('Within 14 &amp; no later.') +
          heading(2, 'Limits') +
          paragraph('Ask first', '<w:numPr/>') +
          paragraph('Then pay', '<w:numPr/>') +
          `<w:tbl>${row('Country', 'Limit')}${row('DE', '500 EUR')}</w:tbl>`,
      ),
    );
    expect(records[0]).toMatchObject({
      title: 'Refund handbook',
      authors: [{ name: 'Maya Lin' }],
      writtenAt: '2024-01-31T09:05:00Z',
      clock: 'offset',
    });
    expect(recordsOfType(records, 'section').map(({ headings, text }) => [headings, text])).toEqual([
      [['退款'], 'Within 14 & no later.'],
      [['退款', 'Limits'], '- Ask first\n- Then pay\nCountry | Limit\nDE | 500 EUR'],
    ]);
  });

  it('leaves out what a tracked change deleted, and the second version of text boxes', async () => {
    const body =
      '<w:p><w:r><w:t>Pay </w:t></w:r><w:del><w:r><w:t>never</w:t></w:r></w:del><w:ins><w:r><w:t>now</w:t></w:r></w:ins></w:p>' +
      `<w:p><mc:AlternateContent><mc:Choice>${paragraph('boxed')}</mc:Choice><mc:Fallback>${paragraph('boxed')}</mc:Fallback></mc:AlternateContent></w:p>`;
    const [, section] = await parseBytes('a.docx', buildDocx(body));
    expect(section).toMatchObject({ text: 'Pay now\n\nboxed' });
  });

  it('names a document whose text cannot be read', async () => {
    const zip = buildZip([{ name: 'word/document.xml', content: 'x', deflated: { bytes: 9, crc: 1 } }]);
    await expect(parseBytes('broken.docx', zip)).rejects.toMatchObject({
      code: 'ingest/corrupt-word-document',
      message: expect.stringContaining('broken.docx'),
    });
  });
});
