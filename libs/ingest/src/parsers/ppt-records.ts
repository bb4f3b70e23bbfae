import iconv from 'iconv-lite';
import { withoutMarks } from './old-office';

/** Kinds of records ([MS-PPT] 2.13.24) that say where texts are. */
export const Kind = {
  slideList: 0x0ff0,
  slidePlace: 0x03f3,
  textHeader: 0x0f9f,
  wideText: 0x0fa0,
  text: 0x0fa8,
} as const;

export interface SlideRecord {
  kind: number;
  instance: number;
  isContainer: boolean;
  body: Buffer;
  /** Null for all but texts. */
  text: string | null;
}

/** Deeper than this no program nests. */
const MAX_DEPTH = 32;

/** @throws RangeError beyond the end */
export function recordAt(bytes: Buffer, at: number): SlideRecord {
  const head = bytes.readUInt16LE(at);
  const kind = bytes.readUInt16LE(at + 2);
  const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4));
  return { kind, instance: head >> 4, isContainer: (head & 0xf) === 0xf, body, text: textOf(kind, body) };
}

/** Records one after the other, each container before what is in it. */
export function allRecords(bytes: Buffer, depth = 0): SlideRecord[] {
  const found: SlideRecord[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const record = recordAt(bytes, at);
    found.push(record);
    if (record.isContainer && depth < MAX_DEPTH)
      for (const inner of allRecords(record.body, depth + 1)) found.push(inner);
    at += 8 + record.body.length;
  }
  return found;
}

/** Paragraphs end with a carriage return, lines in them with a vertical tab. */
function textOf(kind: number, body: Buffer): string | null {
  if (kind !== Kind.wideText && kind !== Kind.text) return null;
  const text = kind === Kind.text ? iconv.decode(body, 'latin1') : body.toString('utf16le');
  return withoutMarks(text.replace(/[\r\v]/g, '\n'));
}
