import { isDateFormat, isDateFormatCode } from './sheet-rows';
import { Kind, recordsOf, TextReader } from './xls-records';

/** What all sheets of a workbook share: their names and places, texts, and which styles show dates. */
export class XlsGlobals {
  readonly sheets: { name: string; place: number }[] = [];
  readonly strings: string[] = [];
  /** By the number of the style. */
  readonly dates: boolean[] = [];
  /** Days are counted from 1904, as once on the Macintosh. */
  is1904 = false;
  hasPassword = false;

  static read(stream: Buffer): XlsGlobals {
    const globals = new XlsGlobals();
    const dateFormats = new Set<number>();
    for (const { kind, parts, body } of recordsOf(stream)) {
      if (kind === Kind.end || globals.hasPassword) break;
      if (kind === Kind.password) globals.hasPassword = true;
      else if (kind === Kind.date1904) globals.is1904 = body.readUInt16LE(0) === 1;
      else if (kind === Kind.sheet) globals.addSheet(parts, body);
      else if (kind === Kind.strings) globals.addStrings(parts, body);
      else if (kind === Kind.format && isDateFormatCode(new TextReader(parts, 2).text()))
        dateFormats.add(body.readUInt16LE(0));
      else if (kind === Kind.style) {
        const format = body.readUInt16LE(2);
        globals.dates.push(isDateFormat(format) || dateFormats.has(format));
      }
    }
    return globals;
  }

  private addSheet(parts: Buffer[], body: Buffer): void {
    const isTable = body.readUInt8(5) === 0;
    if (isTable) this.sheets.push({ name: new TextReader(parts, 6).text(1), place: body.readUInt32LE(0) });
  }

  private addStrings(parts: Buffer[], body: Buffer): void {
    const reader = new TextReader(parts, 8);
    for (let left = body.readUInt32LE(4); left > 0 && !reader.isAtEnd; left--)
      this.strings.push(reader.text());
  }
}
