import type { LineBatch } from '../read-lines';

export interface CsvRow {
  cells: string[];
  /** Line its first cell stands in, from 1. */
  line: number;
  bytesRead: number;
}

/** A row that never ends is a quote that was never closed; then the line is taken as it is. */
const MAX_ROW_LINES = 2_000;

/** Rows of separated values (RFC 4180); quoted cells may hold separators and lines. */
export async function* readCsvRows(
  batches: AsyncIterable<LineBatch>,
  separator: string,
): AsyncGenerator<CsvRow> {
  let open: string[] = [];
  let start = 1;
  for await (const { firstLine, lines, bytesRead } of batches) {
    for (const [at, line] of lines.entries()) {
      if (open.length === 0) start = firstLine + at;
      open.push(line);
      const row = open.join('\n');
      if (hasOpenQuote(row) && open.length < MAX_ROW_LINES) continue;
      open = [];
      if (row.trim() !== '') yield { cells: splitRow(row, separator), line: start, bytesRead };
    }
  }
  if (open.length > 0)
    for (const row of open) yield { cells: splitRow(row, separator), line: start++, bytesRead: 0 };
}

function hasOpenQuote(row: string): boolean {
  let quotes = 0;
  for (let at = row.indexOf('"'); at >= 0; at = row.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

export function splitRow(row: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= row.length) {
    if (row[at] === '"') {
      const [cell, end] = quotedCell(row, at + 1);
      const next = row.indexOf(separator, end);
      cells.push(cell);
      at = next < 0 ? row.length + 1 : next + 1;
      continue;
    }
    const next = row.indexOf(separator, at);
    cells.push(row.slice(at, next < 0 ? undefined : next).trim());
    at = next < 0 ? row.length + 1 : next + 1;
  }
  return cells;
}

function quotedCell(row: string, from: number): [cell: string, end: number] {
  let end = from;
  for (;;) {
    end = row.indexOf('"', end);
    if (end < 0) return [row.slice(from).replaceAll('""', '"'), row.length];
    if (row[end + 1] !== '"') return [row.slice(from, end).replaceAll('""', '"'), end + 1];
    end += 2;
  }
}

/** The separator the first line has most of. */
export function separatorOf(line: string): string {
  const counts = [',', '\t', ';', '|'].map((separator) => [separator, line.split(separator).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** A row whose cells name their columns, so that it can be understood alone. */
export function namedCells(columns: string[], cells: string[]): string {
  return cells
    .map((cell, at) => (cell && columns[at] ? `${columns[at]}: ${cell}` : cell))
    .filter(Boolean)
    .join(' | ');
}
