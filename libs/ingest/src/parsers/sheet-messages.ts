import type { InputFile, MessageColumns, ParseOptions } from '../parser';
import type { IngestRecord, TableHead } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { SHOWN_CHARS, SHOWN_ROWS } from '../table-head';
import { withUsualNames, writtenTimeOf } from './chat-fields';
import { ChatRecords } from './chat-records';
import { withNames } from './csv-records';
import { dateOrderOf } from './written-times';

export interface SheetRow {
  sheet: string;
  /** From 1. */
  row: number;
  /** Each stands in its column. */
  cells: string[];
}

type Rows = () => AsyncIterable<SheetRow> | Iterable<SheetRow>;

const SHOWN_COLUMNS = 100;

/** What the first table of a workbook begins with; null where no row has two cells. */
export async function sheetHead(rows: Rows): Promise<TableHead | null> {
  let head: TableHead | null = null;
  for await (const { cells } of rows()) {
    const shown = cells.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_CHARS));
    if (head) head.rows.push(head.columns.map((_, at) => shown[at] ?? ''));
    else if (shown.filter(Boolean).length > 1) head = { columns: shown, rows: [] };
    if (head?.rows.length === SHOWN_ROWS) break;
  }
  return head;
}

/** Reads a workbook in which each row below the chosen columns is a message. */
export async function* sheetMessages(
  file: InputFile,
  options: ParseOptions & { columns: MessageColumns },
  rows: Rows,
): AsyncGenerator<IngestRecord> {
  const dateOrder = yield* dateOrderOf(file, options.dateOrder, timesOf(options.columns, rows));
  const chat = new ChatRecords(file, { platform: 'chat' }, { ...options, dateOrder });
  const repeats = new RepeatFilter();
  let record = 0;
  for await (const { row, value } of messagesOf(options.columns, rows))
    for (const each of chat.message(value, { file: file.name, line: row, record: record++ }))
      yield repeats.check(each);
}

async function* timesOf(columns: MessageColumns, rows: Rows): AsyncGenerator<string> {
  for await (const { value } of messagesOf(columns, rows)) yield writtenTimeOf(value);
}

/** Every sheet has a head of its own; sheets without the chosen columns hold no messages. */
async function* messagesOf(
  chosen: MessageColumns,
  rows: Rows,
): AsyncGenerator<{ row: number; value: unknown }> {
  let columns: string[] | null = null;
  let within = '';
  for await (const { sheet, row, cells } of rows()) {
    if (sheet !== within) columns = null;
    within = sheet;
    if (columns) yield { row, value: withUsualNames(withNames(columns, cells), chosen) };
    else if (cells.includes(chosen.author) && cells.includes(chosen.text)) columns = cells;
  }
}
