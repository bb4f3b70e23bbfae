import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { looksLikeMessages, withUsualNames, writtenTimeOf } from './chat-fields';
import { ChatRecords } from './chat-records';
import { openTable, readCsvRecords, withNames } from './csv-records';
import { namedCells, separatorOf, splitRow } from './csv-rows';
import { documentOf } from './text-document';
import { dateOrderOf } from './written-times';

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
    const dateOrder = yield* dateOrderOf(file, options.dateOrder, timesOf(file, options));
    const chat = new ChatRecords(file, { platform: 'chat' }, { ...options, dateOrder });
    yield* readCsvRecords(file, (row, place) => chat.message(withUsualNames(row, options.columns), place));
  },
};

async function* timesOf(file: InputFile, { columns: chosen }: ParseOptions): AsyncGenerator<string> {
  const { columns, rows } = await openTable(file);
  for await (const { cells } of rows) yield writtenTimeOf(withUsualNames(withNames(columns, cells), chosen));
}

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
    yield documentOf(file, 'text/csv');
    const sections = new SectionBuilder({ document: name, file: name });
    yield* sections.line(columns.join(' | '), 1);
    for await (const { cells, line } of rows) {
      yield* sections.line(namedCells(columns, cells), line);
      yield* sections.line('');
    }
    yield* sections.end();
  },
};
