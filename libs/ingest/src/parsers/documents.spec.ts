import { readFixture } from '../testing/fixtures';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return {
    document: recordsOfType(records, 'document')[0],
    sections: recordsOfType(records, 'section').map(({ headings, page, text }) =>
      page === undefined ? [headings, text] : [headings, text, page],
    ),
  };
}

const MAYA = [{ name: 'Maya Lin' }];

describe('documents of other programs', () => {
  it('pptx: slides in the order they are shown, with notes and tables, without numbers of slides', async () => {
    const { document, sections } = await readFormat('pptx');
    expect(document).toMatchObject({ pages: 2 });
    expect(sections).toEqual([
      [['Refunds'], 'How we pay back\n\nTell them about the audit.', 1],
      [['Limits'], 'DE | 500 EUR', 2],
    ]);
  });

  it('xlsx: each row names its columns; results of formulas, dates as dates, no pronunciations', async () => {
    expect((await readFormat('xlsx')).sections).toEqual([
      [['Limits'], 'Country | Limit | Since\n\nCountry: 德国 | Limit: 500 | Since: 2024-01-31'],
    ]);
  });

  const OLD = {
    title: 'Refund handbook',
    authors: MAYA,
    writtenAt: '2024-01-31T09:05:00.000Z',
    clock: 'utc',
  };

  it('doc: pieces of one and two bytes a letter, results of fields, rows of tables, without notes', async () => {
    const { document, sections } = await readFormat('doc');
    expect(document).toMatchObject(OLD);
    expect(sections).toEqual([[[], 'Above 500 euros ask Tom.\n\nDE | 500 EUR\n\n德国的限额']]);
  });

  it('ppt: slides in the order they are shown, each as it was last saved', async () => {
    const { document, sections } = await readFormat('ppt');
    expect(document).toMatchObject({ ...OLD, pages: 2 });
    expect(sections).toEqual([
      [['Refunds'], '怎么退款\nAsk Tom', 1],
      [[], 'Limits of DE', 2],
    ]);
  });

  it('xls: as the workbooks of today, with texts that are parted', async () => {
    const { document, sections } = await readFormat('xls');
    expect(document).toMatchObject(OLD);
    expect(sections).toEqual([
      [
        ['Limits'],
        'Country | Limit | Since | Says\n\nCountry: DE德国 | Limit: 500.5 | Since: 2024-01-31 | Says: ask Tom',
      ],
    ]);
  });

  it('odt: headings, lists and tables, without what was deleted', async () => {
    const { document, sections } = await readFormat('odt');
    expect(document).toMatchObject({
      title: 'Refund handbook',
      authors: MAYA,
      writtenAt: '2024-01-31T09:05:00',
    });
    expect(sections).toEqual([[['Limits'], 'Above 500 euros\task.\n- first Tom\nDE | 500 EUR']]);
  });

  it('epub: chapters in the order of reading, without the table of contents', async () => {
    const { document, sections } = await readFormat('epub');
    expect(document).toMatchObject({ title: 'The ledger', authors: MAYA, writtenAt: '2024-01-31' });
    expect(sections).toEqual([
      [['One'], 'Money came in.'],
      [['Two'], 'Money went out.'],
    ]);
  });

  it('rtf: bytes of the code page and Unicode as letters, outline levels as headings', async () => {
    const { document, sections } = await readFormat('rtf');
    expect(document).toMatchObject({ title: 'Refund handbook', authors: MAYA });
    expect(sections).toEqual([
      [['Limits'], 'Above 500 € a second person approves —退款.\n\nSince March\nor April.'],
    ]);
  });

  it('ipynb: text, code and results, under the headings of the text', async () => {
    expect((await readFormat('ipynb')).sections).toEqual([
      [['Refunds by month'], 'From the ledger.\n\nledger.refunds.sum()\n1204.50'],
    ]);
  });

  it('org: headings without states and tags, no drawers, code as it stands', async () => {
    const { document, sections } = await readFormat('org');
    expect(document).toMatchObject({ title: 'Refund handbook', authors: MAYA, writtenAt: '2024-01-31' });
    expect(sections).toEqual([
      [['Limits'], 'Above 500 euros a second person approves.'],
      [['Limits', 'Why'], '* not a heading\nThe audit of March asked for it.'],
    ]);
  });

  it('rst: the order of the rules makes the levels', async () => {
    const { document, sections } = await readFormat('rst');
    expect(document?.title).toBe('Refund handbook');
    expect(sections.map(([headings]) => headings)).toEqual([
      ['Refund handbook', 'Limits'],
      ['Refund handbook', 'Limits', 'Why'],
    ]);
  });

  it('source-code: a piece says in what it stands', async () => {
    const { document, sections } = await readFormat('source-code');
    expect(document).toMatchObject({ title: 'source-code.py', mediaType: 'text/x-python' });
    expect(sections.map(([headings]) => headings)).toEqual([[], ['payout_retries'], ['PayoutJob']]);
  });

  it('outline-json: each document with its author, mentions by name', async () => {
    const { document, sections } = await readFormat('outline-json');
    expect(document).toMatchObject({ title: 'Refunds', authors: [{ email: 'maya@a.example' }] });
    expect(sections).toEqual([[['Limits'], 'Ask Tom above 500 euros.\n- then pay']]);
  });

  it('confluence-html: without the space and the frame, with who wrote it and when', async () => {
    const { document, sections } = await readFormat('confluence-html');
    expect(document).toMatchObject({ title: 'Refunds', authors: MAYA, writtenAt: '2024-01-31' });
    expect(sections).toEqual([[['Refunds', 'Limits'], 'Above 500 euros a second person approves.']]);
  });

  it('msg: the message with its people, as a mail', async () => {
    const { name, content } = readFixture('msg');
    const records = await parseBytes(name, content);
    expect(recordsOfType(records, 'conversation')[0]).toMatchObject({ title: 'Refunds', kind: 'mail' });
    expect(recordsOfType(records, 'message')[0]).toMatchObject({
      author: { name: 'Maya Lin', email: 'maya@a.example' },
      text: 'They run at two.',
    });
  });

  it('takes title, author and date of a page of Notion from its name and its properties', async () => {
    const name = 'Export/Refunds 0123456789abcdef0123456789abcdef.md';
    const page = '# Refunds\n\nCreated by: Maya Lin\nCreated time: January 31, 2024 9:05 AM\n\nAsk Tom.\n';
    const [document] = await parseBytes(name, page);
    expect(document).toMatchObject({ title: 'Refunds', authors: MAYA, writtenAt: '2024-01-31T09:05:00' });
    const [table] = await parseBytes(
      'Limits 0123456789abcdef0123456789abcdef_all.csv',
      'Country,Limit\nDE,500\n',
    );
    expect(table).toMatchObject({ title: 'Limits' });
  });
});
