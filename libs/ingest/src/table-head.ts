import type { InputFile, ParseOptions } from './parser';
import { openTable } from './parsers/csv-records';
import { isObject, parseJson } from './parsers/unknown-json';
import { readHead } from './read-head';
import type { TableHead } from './records';

export const SHOWN_ROWS = 3;
export const SHOWN_CHARS = 80;

/** Formats whose parsers tell the head of their tables themselves, and read messages where columns are named. */
export const isWorkbook = (format: string | null | undefined): boolean =>
  format === 'xlsx' || format === 'xls';

/** The columns of a CSV file, or the fields of lines of JSON; null for a file that has neither. */
export async function readTableHead(file: InputFile, format: string | null): Promise<TableHead | null> {
  if (format === 'csv' || format === 'chat-csv') {
    const { columns, rows } = await openTable(file);
    const first: string[][] = [];
    for await (const { cells } of rows) {
      first.push(columns.map((_, at) => shown(cells[at])));
      if (first.length === SHOWN_ROWS) break;
    }
    return columns.length > 1 ? { columns, rows: first } : null;
  }
  const { text } = await readHead(file);
  const values = text
    .split(/\r?\n/, SHOWN_ROWS + 2)
    .map(parseJson)
    .filter(isObject)
    .slice(0, SHOWN_ROWS);
  if (values.length === 0 || !/^\s*\{[^\n]*\}\s*(?:\n|$)/.test(text)) return null;
  const columns = [...new Set(values.flatMap((value) => Object.keys(value)))];
  return { columns, rows: values.map((value) => columns.map((column) => shown(value[column]))) };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
}

/** By which parser a file is read once its columns are named: a table then holds messages. */
export function formatWith(
  format: string | undefined,
  { columns }: Pick<ParseOptions, 'columns'>,
): string | undefined {
  if (!columns) return format;
  if (format === 'csv' || format === 'chat-csv') return 'chat-csv';
  if (isWorkbook(format)) return format;
  return format === 'plain-text' || format === 'chat-jsonl' || format === undefined ? 'chat-jsonl' : format;
}
