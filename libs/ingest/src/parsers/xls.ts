import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { CompoundStreams } from './compound-file';
import { corruptOffice } from './office-archive';
import {
  detectOldOffice,
  inOldOffice,
  type OldOffice,
  streamOf,
  summaryOf,
  withPassword,
} from './old-office';
import { sheetHead, sheetMessages, type SheetRow } from './sheet-messages';
import { TableLines } from './table-lines';
import { documentOf, withoutWords } from './text-document';
import { XlsGlobals } from './xls-globals';
import { rowsOf } from './xls-rows';

const KIND = 'workbook';
const EXCEL: OldOffice = { stream: 'Workbook', mark: 0x0809, names: /\.xl[st]$/i };

/** Workbooks of Excel 97 to 2003 ([MS-XLS]): as those of today. */
export const xls: Parser = {
  format: 'xls',
  label: 'Excel workbook (97 to 2003)',
  detect: (head) => detectOldOffice(head, EXCEL),
  parse: (file: InputFile, options: ParseOptions) =>
    inOldOffice(file, KIND, (_, streams) => read(file, streams, options)),
};

async function* read(
  file: InputFile,
  streams: CompoundStreams,
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  if (streams.read('Book') && !streams.read(EXCEL.stream))
    throw corruptOffice(file, KIND, 'it is of Excel 95 or older');
  const stream = streamOf(file, streams, KIND, EXCEL.stream);
  const globals = XlsGlobals.read(stream);
  if (globals.hasPassword) throw withPassword(file, KIND);
  const rows = function* (): Generator<SheetRow> {
    for (const { name, place } of globals.sheets)
      for (const row of rowsOf(stream, place, globals)) yield { sheet: name, ...row };
  };
  const { columns } = options;
  if (columns) {
    yield* sheetMessages(file, { ...options, columns }, rows);
    return;
  }
  const facts = summaryOf(streams);
  yield { ...documentOf(file, 'application/vnd.ms-excel', facts), table: await sheetHead(rows) };
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let hasWords = false;
  for (const { name, place } of globals.sheets) {
    yield* sections.heading(1, name);
    const table = new TableLines(sections);
    for (const row of rowsOf(stream, place, globals)) {
      hasWords = true;
      yield* table.row(row);
    }
  }
  yield* sections.end();
  if (!hasWords) yield withoutWords(file, 'the workbook', 'fill it in and upload it again');
}
