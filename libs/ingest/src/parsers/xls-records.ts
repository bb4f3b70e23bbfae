import iconv from 'iconv-lite';

/** Kinds of records ([MS-XLS] 2.3) of which cells are made. */
export const Kind = {
  formula: 0x06,
  end: 0x0a,
  date1904: 0x22,
  password: 0x2f,
  continued: 0x3c,
  sheet: 0x85,
  numbers: 0xbd,
  style: 0xe0,
  strings: 0xfc,
  sharedText: 0xfd,
  number: 0x203,
  text: 0x204,
  truth: 0x205,
  formulaText: 0x207,
  shortNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

export interface SheetRecord {
  kind: number;
  /** The body, and those that continue it: a text may go on in the next with letters of another width. */
  parts: Buffer[];
  body: Buffer;
}

/** @param at where to begin */
export function* recordsOf(stream: Buffer, at = 0): Generator<SheetRecord> {
  while (at + 4 <= stream.length) {
    const kind = stream.readUInt16LE(at);
    const parts = [bodyAt(stream, at)];
    at += 4 + stream.readUInt16LE(at + 2);
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === Kind.continued) {
      parts.push(bodyAt(stream, at));
      at += 4 + stream.readUInt16LE(at + 2);
    }
    yield { kind, parts, body: parts[0]! };
  }
}

function bodyAt(stream: Buffer, at: number): Buffer {
  return stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
}

/** Reads the texts of Excel ([MS-XLS] 2.5.294), which may be parted anywhere. */
export class TextReader {
  private part = 0;
  private at: number;

  constructor(
    private readonly parts: readonly Buffer[],
    at: number,
  ) {
    this.at = at;
  }

  get isAtEnd(): boolean {
    while (this.part < this.parts.length && this.at >= this.parts[this.part]!.length) this.next();
    return this.part >= this.parts.length;
  }

  /** @param lengthBytes 2, or 1 for short names */
  text(lengthBytes: 1 | 2 = 2): string {
    if (this.isAtEnd) throw new RangeError('no text here');
    const length = this.number(lengthBytes);
    let flags = this.number(1);
    const runs = flags & 8 ? this.number(2) : 0;
    const phonetics = flags & 4 ? this.number(4) : 0;
    let text = '';
    for (let left = length; left > 0;) {
      if (this.at >= this.current.length) {
        this.next();
        // Each part says anew how wide its letters are.
        flags = this.number(1);
      }
      const width = flags & 1 ? 2 : 1;
      const here = Math.min(left, Math.floor((this.current.length - this.at) / width));
      if (here <= 0) throw new RangeError('half a letter');
      const bytes = this.current.subarray(this.at, this.at + here * width);
      text += iconv.decode(bytes, width === 2 ? 'utf-16le' : 'latin1');
      this.at += here * width;
      left -= here;
    }
    this.skip(runs * 4 + phonetics);
    return text;
  }

  private get current(): Buffer {
    const found = this.parts[this.part];
    if (!found) throw new RangeError('beyond the last part');
    return found;
  }

  private number(bytes: number): number {
    const value = this.current.readUIntLE(this.at, bytes);
    this.at += bytes;
    return value;
  }

  private skip(bytes: number): void {
    for (let left = bytes; left > 0 && this.part < this.parts.length;) {
      const here = Math.min(left, this.current.length - this.at);
      this.at += here;
      left -= here;
      if (left > 0) this.next();
    }
  }

  private next(): void {
    this.part++;
    this.at = 0;
  }
}
