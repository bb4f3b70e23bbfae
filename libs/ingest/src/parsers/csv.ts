import type { InputFile, ParseOptions, Parser } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { SectionBuilder } from '../sections';
import { looksLikeMessages } from './chat-fields';
import { ChatRecords } from './chat-records';
import { readCsvRows, separatorOf, splitRow } from './csv-rows';
import { documentTitle } from './text-document';

/** A table in which each row is a message: WeChat tools, scripts, help desks. */
export const chatCsv: Parser = {
  format: 'chat-csv',
  label: 'Chat messages in a table (CSV)',

  detect({ text }) {
    const [first = ''] = text.split(/\r?\n/, 1);
    if (/^\s*[[{<]/.test(first)) return 0;
    return looksLikeMessages(splitRow(first, separatorOf(first))) === 1 ? 0.75 : 0;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const { columns, rows } = await openTable(file);
    const isWechat = columns.includes('StrContent') || columns.includes('MsgSvrID');
    const chat = new ChatRecords(file, { platform: isWechat ? 'wechat' : 'chat' }, options.timeZone);
    const repeats = new RepeatFilter();
    let record = 0;
    for await (const { cells, line, bytesRead } of rows) {
      const place = { file: file.name, line, record: record++ };
      for (const each of chat.message(withNames(columns, cells), place)) yield repeats.check(each);
      if (record % 500 === 0) yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
  },
};

/** Any other table: a document in which each row names its columns, so that a found row explains itself. */
export const csv: Parser = {
  format: 'csv',
  label: 'Table (CSV)',

  detect({ text, name }) {
    if (!/\.(?:csv|tsv)$/i.test(name) || text.trim() === '') return 0;
    const [first = ''] = text.split(/\r?\n/, 1);
    return splitRow(first, separatorOf(first)).length > 1 ? 0.5 : 0.2;
  },

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const { columns, rows } = await openTable(file);
    const { name } = file;
    yield {
      type: 'document',
      key: name,
      title: documentTitle(name),
      mediaType: 'text/csv',
      place: { file: name },
    };
    const sections = new SectionBuilder({ document: name, file: name });
    yield* sections.line(columns.join(' | '), 1);
    for await (const { cells, line } of rows) {
      const named = cells.map((cell, at) => (cell && columns[at] ? `${columns[at]}: ${cell}` : cell));
      yield* sections.line(named.filter(Boolean).join(' | '), line);
      yield* sections.line('');
    }
    yield* sections.end();
  },
};

async function openTable(file: InputFile) {
  const encoding = await textEncodingOf(file);
  let first = '';
  for await (const { lines } of readLines(file, encoding)) {
    first = (lines[0] ?? '').replace(/^\ufeff/, '');
    break;
  }
  const separator = separatorOf(first);
  const columns = splitRow(first, separator);
  const all = readCsvRows(readLines(file, encoding), separator);
  await all.next();
  return { columns, rows: all };
}

/** Some tools forget a name in the head; cells beyond it have no name and are left aside. */
function withNames(columns: string[], cells: string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [at, column] of columns.entries()) if (column !== '') row[column] = cells[at] ?? '';
  return row;
}
