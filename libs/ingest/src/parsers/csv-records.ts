import type { InputFile } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord, Place } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { readCsvRows, separatorOf, splitRow, type CsvRow } from './csv-rows';

const PROGRESS_EVERY = 500;

/** Reads a table row by row: `read` makes records of each row by the names of its columns, in the order given. */
export async function* readCsvRecords(
  file: InputFile,
  read: (row: Record<string, string>, place: Place, cells: string[]) => Iterable<IngestRecord>,
  isHead?: (line: string) => boolean,
): AsyncGenerator<IngestRecord> {
  const { columns, rows } = await openTable(file, isHead);
  const repeats = new RepeatFilter();
  let record = 0;
  for await (const { cells, line, bytesRead } of rows) {
    const place = { file: file.name, line, record: record++ };
    for (const each of read(withNames(columns, cells), place, cells)) yield repeats.check(each);
    if (record % PROGRESS_EVERY === 0)
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
  }
  if (record === 0) yield noRows(file);
}

function noRows(file: InputFile): IngestRecord {
  const detail = `${file.name}: the table has a head and no rows, so there is nothing in it to read; export it again if there should be.`;
  return { type: 'skipped', notice: true, place: { file: file.name }, reason: 'table/no-rows', detail };
}

/** The names in the head of a table, and its rows after it; the head is the first line, or the first of `isHead`. */
export async function openTable(
  file: InputFile,
  isHead: (line: string) => boolean = () => true,
): Promise<{ columns: string[]; rows: AsyncGenerator<CsvRow> }> {
  const encoding = await textEncodingOf(file);
  let head = '';
  let skipped = 0;
  for await (const { lines } of readLines(file, encoding)) {
    const at = Math.max(
      0,
      lines.findIndex((line) => isHead(line.replace(/^\ufeff/, ''))),
    );
    head = (lines[at] ?? '').replace(/^\ufeff/, '');
    skipped = at + 1;
    break;
  }
  const separator = separatorOf(head);
  const rows = readCsvRows(readLines(file, encoding), separator);
  return { columns: splitRow(head, separator), rows: after(rows, skipped) };
}

/** Rows below the head, whatever their lines above it were. */
async function* after(rows: AsyncGenerator<CsvRow>, headLine: number): AsyncGenerator<CsvRow> {
  for await (const row of rows) if (row.line > headLine) yield row;
}

/** Some tools forget a name in the head; cells beyond it have no name and are left aside. */
export function withNames(columns: string[], cells: string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [at, column] of columns.entries()) if (column !== '') row[column] = cells[at] ?? '';
  return row;
}
