import { workbookOf } from '../testing/office-parts';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';
import { isoOfWritten } from './written-times';

const table = (...times: string[]) =>
  ['author,time,text', ...times.map((time, at) => `Maya,"${time}",line ${at}`)].join('\n');

const timesOf = async (content: string, dateOrder?: 'day-first' | 'month-first') => {
  const records = await parseBytes('log.csv', content, dateOrder ? { dateOrder } : {}, 'chat-csv');
  return {
    times: recordsOfType(records, 'message').map(({ sentAt }) => sentAt),
    said: recordsOfType(records, 'skipped').map(({ reason }) => reason),
  };
};

describe('times of tables, written with the year last', () => {
  it('reads clocks of 12 and 24 hours, with and without seconds', () => {
    expect(isoOfWritten('2/1/2024 10:00', 'day-first')).toBe('2024-01-02T10:00:00');
    expect(isoOfWritten('2/1/2024, 3:04:05\u202fPM', 'month-first')).toBe('2024-02-01T15:04:05');
    expect(isoOfWritten('02.01.24 下午 3:04', 'day-first')).toBe('2024-01-02T15:04:00');
    expect(isoOfWritten('2-1-2024', 'day-first')).toBe('2024-01-02T00:00:00');
  });

  it('takes neither versions nor impossible days for times', () => {
    expect(isoOfWritten('1.2.34', 'day-first')).toBeNull();
    expect(isoOfWritten('31/2/2024 10:00', 'day-first')).toBeNull();
    expect(isoOfWritten('2/1/2024 25:00', 'day-first')).toBeNull();
  });

  it('finds the order over the whole table where a number above 12 proves it', async () => {
    expect(await timesOf(table('2/1/2024 10:00', '2/13/2024 10:00'))).toEqual({
      times: ['2024-02-01T10:00:00', '2024-02-13T10:00:00'],
      said: [],
    });
  });

  it('says what it assumed where nothing tells, and takes the order that is chosen', async () => {
    const undecidable = table('2/1/2024 10:00', '2/1/2024 10:01');
    expect(await timesOf(undecidable)).toEqual({
      times: ['2024-01-02T10:00:00', '2024-01-02T10:01:00'],
      said: ['file/date-order-assumed'],
    });
    expect(await timesOf(undecidable, 'month-first')).toEqual({
      times: ['2024-02-01T10:00:00', '2024-02-01T10:01:00'],
      said: [],
    });
  });

  it('does the same for lines of JSON and for lists', async () => {
    const messages = ['2/1/2024 10:00', '2/13/2024 10:00'].map((time) => ({
      from: 'Maya',
      time,
      text: 'ok',
    }));
    const expected = ['2024-02-01T10:00:00 Maya: ok', '2024-02-13T10:00:00 Maya: ok'];
    const lines = messages.map((message) => JSON.stringify(message)).join('\n');
    expect(linesOf(await parseBytes('log.jsonl', lines, {}, 'chat-jsonl'))).toEqual(expected);
    expect(linesOf(await parseBytes('log.json', JSON.stringify(messages), {}, 'chat-json'))).toEqual(
      expected,
    );
  });

  it('reads the rows of a workbook as messages once its columns are named', async () => {
    const workbook = workbookOf([
      ['Support log'],
      ['who', 'when', 'what'],
      ['Maya', '2/1/2024 10:00', 'At two'],
      ['Tom', '2/13/2024 10:01', 'Fine'],
    ]);
    const columns = { author: 'who', time: 'when', text: 'what' };
    const records = await parseBytes('log.xlsx', workbook, { columns });
    expect(linesOf(records)).toEqual(['2024-02-01T10:00:00 Maya: At two', '2024-02-13T10:01:00 Tom: Fine']);
    expect(recordsOfType(records, 'document')).toEqual([]);
    expect(recordsOfType(await parseBytes('log.xlsx', workbook), 'document')[0]?.table).toEqual({
      columns: ['who', 'when', 'what'],
      rows: [
        ['Maya', '2/1/2024 10:00', 'At two'],
        ['Tom', '2/13/2024 10:01', 'Fine'],
      ],
    });
  });
});
