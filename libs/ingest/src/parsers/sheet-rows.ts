import type { XmlHandler } from './xml-events';

/** The texts that the cells of a workbook share (ECMA-376, 18.4); pronunciations are left out. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  private inText = false;
  private phonetics = 0;

  open(name: string): void {
    if (local(name) === 'si') this.texts.push('');
    else if (local(name) === 'rPh') this.phonetics++;
    this.inText = local(name) === 't';
  }

  text(text: string): void {
    if (this.inText && this.phonetics === 0) this.texts.push((this.texts.pop() ?? '') + text);
  }

  close(name: string): void {
    if (local(name) === 'rPh') this.phonetics--;
    else if (local(name) === 't') this.inText = false;
  }
}

/** Numbers of formats that mean dates or clocks (18.8.30); the last ones are those of East Asia. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 27, 30, 36, 50, 57]);

export const isDateFormat = (number: number): boolean => DATE_FORMATS.has(number);

/** Whether what a format shows are days or clocks: what it quotes, colours and escapes does not count. */
export const isDateFormatCode = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Which styles of cells show a number as a date. */
export class SheetStyles implements XmlHandler {
  /** By the number of the style. */
  readonly dates: boolean[] = [];
  private readonly formats = new Set(DATE_FORMATS);
  private inCells = false;

  open(name: string, { numFmtId = '', formatCode = '' }: Record<string, string>): void {
    const tag = local(name);
    if (tag === 'numFmt' && isDateFormatCode(formatCode)) this.formats.add(Number(numFmtId));
    if (tag === 'cellXfs') this.inCells = true;
    if (tag === 'xf' && this.inCells) this.dates.push(this.formats.has(Number(numFmtId)));
  }

  close(name: string): void {
    if (local(name) === 'cellXfs') this.inCells = false;
  }
}

/** Listens to a sheet and collects its rows; cells stand where their letters say. */
export class SheetRows implements XmlHandler {
  /** Rows complete so far that hold anything; taken away by the reader. */
  readonly complete: { row: number; cells: string[] }[] = [];
  private cells: string[] = [];
  private row = 0;
  private column = 0;
  private type = '';
  private isDate = false;
  private value: string | null = null;

  constructor(
    private readonly strings: readonly string[],
    private readonly dates: readonly boolean[],
  ) {}

  open(name: string, { r = '', t = 'n', s = '' }: Record<string, string>): void {
    const tag = local(name);
    if (tag === 'row') {
      this.row = Number(r) || this.row + 1;
      this.column = -1;
    } else if (tag === 'c') {
      this.column = columnOf(r) ?? this.column + 1;
      this.type = t;
      this.isDate = this.dates[Number(s)] ?? false;
    } else if (tag === 'v' || tag === 't') this.value ??= '';
  }

  text(text: string): void {
    if (this.value !== null) this.value += text;
  }

  close(name: string): void {
    const tag = local(name);
    if (tag === 'c') this.endCell();
    else if (tag === 'row') {
      // A row may name a column far to the right; only what stands there counts.
      if (this.cells.some(Boolean))
        this.complete.push({ row: this.row, cells: Array.from(this.cells, (cell) => cell ?? '') });
      this.cells = [];
    }
  }

  private endCell(): void {
    const value = this.value?.trim() ?? '';
    this.value = null;
    if (value === '' || this.column >= MAX_COLUMNS) return;
    this.cells[this.column] = this.shown(value);
  }

  private shown(value: string): string {
    if (this.type === 's') return this.strings[Number(value)]?.trim() ?? '';
    if (this.type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    return this.type === 'n' && this.isDate ? dateOfSerial(Number(value)) : value;
  }
}

/** As many as Excel has. */
const MAX_COLUMNS = 16_384;

function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Days since the end of 1899, the fraction being the time of day; below 1 it is a time alone. */
export function dateOfSerial(serial: number): string {
  const instant = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  if (Number.isNaN(instant.getTime())) return String(serial);
  const iso = instant.toISOString();
  if (serial < 1) return iso.slice(11, 19);
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
