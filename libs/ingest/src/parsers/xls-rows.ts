import { dateOfSerial } from './sheet-rows';
import type { XlsGlobals } from './xls-globals';
import { Kind, recordsOf, TextReader } from './xls-records';

interface Row {
  row: number;
  cells: string[];
}

/** As many as Excel had. */
const MAX_COLUMNS = 256;
/** From 1900 to 1904. */
const DAYS_TO_1904 = 1462;

/** Rows of a sheet that hold anything, in the order of the file, which is that of their numbers. */
export function* rowsOf(stream: Buffer, place: number, globals: XlsGlobals): Generator<Row> {
  let current: Row | null = null;
  let formula: { row: number; column: number } | null = null;
  for (const { kind, parts, body } of recordsOf(stream, place)) {
    if (kind === Kind.end) break;
    const cells: [row: number, column: number, text: string][] = [];
    if (kind === Kind.formulaText && formula)
      cells.push([formula.row, formula.column, new TextReader(parts, 0).text()]);
    else if (kind === Kind.numbers) {
      const count = Math.floor((body.length - 6) / 6);
      for (let i = 0; i < count; i++) {
        const value = shortNumber(body.readInt32LE(6 + i * 6));
        cells.push([
          body.readUInt16LE(0),
          body.readUInt16LE(2) + i,
          shown(value, body.readUInt16LE(4 + i * 6), globals),
        ]);
      }
    } else if (isCell(kind)) {
      const [row, column] = [body.readUInt16LE(0), body.readUInt16LE(2)];
      const text = textOf(kind, parts, body, globals);
      if (text === null) formula = { row, column };
      else cells.push([row, column, text]);
    }
    for (const [row, column, text] of cells) {
      if (text.trim() === '' || column >= MAX_COLUMNS) continue;
      if (current && current.row !== row + 1) yield withoutHoles(current);
      if (current?.row !== row + 1) current = { row: row + 1, cells: [] };
      current.cells[column] = text.trim();
    }
  }
  if (current) yield withoutHoles(current);
}

const withoutHoles = ({ row, cells }: Row): Row => ({ row, cells: Array.from(cells, (cell) => cell ?? '') });

const cellKinds: ReadonlySet<number> = new Set([
  Kind.sharedText,
  Kind.number,
  Kind.shortNumber,
  Kind.text,
  Kind.truth,
  Kind.formula,
]);
const isCell = (kind: number): boolean => cellKinds.has(kind);

/** Null for a formula whose result is a text: that comes in a record of its own. */
function textOf(kind: number, parts: Buffer[], body: Buffer, globals: XlsGlobals): string | null {
  const style = body.readUInt16LE(4);
  switch (kind) {
    case Kind.sharedText:
      return globals.strings[body.readUInt32LE(6)] ?? '';
    case Kind.text:
      return new TextReader(parts, 6).text();
    case Kind.number:
      return shown(body.readDoubleLE(6), style, globals);
    case Kind.shortNumber:
      return shown(shortNumber(body.readInt32LE(6)), style, globals);
    case Kind.truth:
      // An error, such as a division by zero, says nothing.
      return body.readUInt8(7) === 0 ? truth(body.readUInt8(6)) : '';
    default: {
      if (body.readUInt16LE(12) !== 0xffff) return shown(body.readDoubleLE(6), style, globals);
      const type = body.readUInt8(6);
      return type === 0 ? null : type === 1 ? truth(body.readUInt8(8)) : '';
    }
  }
}

const truth = (value: number): string => (value === 1 ? 'TRUE' : 'FALSE');

/** Thirty bits of a number ([MS-XLS] 2.5.217): a whole one or the upper part of another, perhaps of its hundredfold. */
function shortNumber(bits: number): number {
  const value = bits & 2 ? bits >> 2 : upperPart(bits & ~3);
  return bits & 1 ? value / 100 : value;
}

function upperPart(bits: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(bits, 4);
  return bytes.readDoubleLE(0);
}

function shown(value: number, style: number, { dates, is1904 }: XlsGlobals): string {
  return dates[style] ? dateOfSerial(is1904 ? value + DAYS_TO_1904 : value) : String(value);
}
