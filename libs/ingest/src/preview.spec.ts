import { previewFile, type PreviewOptions } from './preview';
import { workbookOf } from './testing/office-parts';
import { linesOf, parseBytes, withFile } from './testing/parse-bytes';

const preview = (name: string, content: string | Buffer, options: PreviewOptions = {}) =>
  withFile(name, content, (file) => previewFile(file, options));

const CHAT = '24/12/23, 11:23 - Maya: ok\n24/12/23, 11:24 - Tom: fine\n25/12/23, 11:25 - Maya: good\n';

describe('a preview', () => {
  it('tells who is in a chat, from when to when, and shows the first messages', async () => {
    expect(await preview('WhatsApp Chat with Tom.txt', CHAT)).toMatchObject({
      format: 'whatsapp-txt',
      isWhole: true,
      conversations: [{ title: 'Tom', kind: 'direct' }],
      messages: 3,
      people: [
        { handle: { name: 'Maya' }, messages: 2 },
        { handle: { name: 'Tom' }, messages: 1 },
      ],
      from: '2023-12-24T11:23:00',
      to: '2023-12-25T11:25:00',
      samples: [{ text: 'ok' }, { text: 'fine' }, { text: 'good' }],
    });
  });

  it('asks for the zone of clocks that tell none, and for nothing once it is told', async () => {
    expect((await preview('a.txt', CHAT)).questions).toEqual(['time-zone']);
    expect((await preview('a.txt', CHAT, { options: { timeZone: 'Europe/Berlin' } })).questions).toEqual([]);
  });

  it('asks for the order of day and month only when the file does not tell', async () => {
    const undecidable = '1/2/23, 11:23 - Maya: ok\n1/2/23, 11:24 - Tom: fine\n';
    const options = { timeZone: 'UTC' };
    expect((await preview('a.txt', undecidable, { options })).questions).toEqual(['date-order']);
    const chosen = await preview('a.txt', undecidable, { options: { ...options, dateOrder: 'month-first' } });
    expect(chosen).toMatchObject({ questions: [], from: '2023-01-02T11:23:00+00:00' });
  });

  it('asks which column is which, and reads messages once it is told', async () => {
    const table = 'who,when,what\nMaya,2024-01-02 10:00,At two\nTom,2024-01-02 10:01,Fine\n';
    const asked = await preview('log.csv', table);
    expect(asked).toMatchObject({ format: 'csv', messages: 0, questions: ['columns'] });
    expect(asked.table).toEqual({
      columns: ['who', 'when', 'what'],
      rows: [
        ['Maya', '2024-01-02 10:00', 'At two'],
        ['Tom', '2024-01-02 10:01', 'Fine'],
      ],
    });
    const columns = { author: 'who', time: 'when', text: 'what' };
    expect(await preview('log.csv', table, { options: { columns } })).toMatchObject({ messages: 2 });
    expect(linesOf(await parseBytes('log.csv', table, { columns }, 'chat-csv'))).toEqual([
      '2024-01-02T10:00:00 Maya: At two',
      '2024-01-02T10:01:00 Tom: Fine',
    ]);
  });

  it('asks for columns, and then for day and month, where the times of a table do not tell', async () => {
    const table = 'who\twhen\twhat\nMaya\t2/1/2024 10:00\tAt two\nTom\t2/1/2024 10:01\tFine\n';
    expect((await preview('log.tsv', table)).questions).toEqual(['columns']);
    const options = { columns: { author: 'who', time: 'when', text: 'what' }, timeZone: 'UTC' };
    const asked = await preview('log.tsv', table, { options });
    expect(asked).toMatchObject({
      messages: 2,
      questions: ['date-order'],
      from: '2024-01-02T10:00:00+00:00',
    });
    const told = await preview('log.tsv', table, { options: { ...options, dateOrder: 'month-first' } });
    expect(told).toMatchObject({ messages: 2, questions: [], from: '2024-02-01T10:00:00+00:00' });
  });

  it('does the same for a workbook', async () => {
    const cells = [
      ['who', 'when', 'what'],
      ['Maya', '2/1/2024 10:00', 'At two'],
    ];
    const asked = await preview('log.xlsx', workbookOf(cells));
    expect(asked).toMatchObject({ format: 'xlsx', questions: ['columns'], table: { columns: cells[0] } });
    const options = { columns: { author: 'who', time: 'when', text: 'what' } };
    const read = await preview('log.xlsx', workbookOf(cells), { options });
    expect(read).toMatchObject({ messages: 1, documents: 0, table: { columns: cells[0] } });
    expect(read.questions).toEqual(['date-order', 'time-zone']);
  });

  it('takes a table without a clock for a table', async () => {
    expect((await preview('limits.csv', 'Country,Limit\nDE,500\nFR,300\n')).questions).toEqual([]);
  });

  it('does the same for lines of JSON whose fields nobody knows', async () => {
    const lines = '{"wer":"Maya","was":"At two"}\n{"wer":"Tom","was":"Fine"}\n';
    expect(await preview('log.jsonl', lines)).toMatchObject({
      questions: ['columns'],
      table: { columns: ['wer', 'was'] },
    });
    const columns = { author: 'wer', text: 'was' };
    expect(await preview('log.jsonl', lines, { options: { columns } })).toMatchObject({ messages: 2 });
  });

  it('stops early in a long file and says that it did', async () => {
    const long = CHAT.repeat(2_000);
    expect(await preview('a.txt', long, { maxRecords: 1_000 })).toMatchObject({ isWhole: false });
  });

  it('gives what it saw when its time is up', async () => {
    const seen = await preview('a.txt', CHAT.repeat(20_000), { signal: AbortSignal.timeout(1) });
    expect(seen).toMatchObject({ format: 'whatsapp-txt', isWhole: false, failure: null });
  });

  it('tells why a file cannot be read', async () => {
    expect((await preview('a.docx', 'PK\u0003\u0004 broken')).failure).toContain('a.docx');
  });
});
