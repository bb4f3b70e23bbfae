import { readFile } from 'node:fs/promises';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { documentTitle } from './text-document';

const MARK = Buffer.from('\x04\x0bstreamtyped', 'latin1');
/** A class, then a value whose type is `+`: bytes with their length before them. */
const STRING_CLASS = /NS(?:Mutable)?String/;
const VALUE = Buffer.from([0x84, 0x01, 0x2b]);
/** What follows a value, for a text that claims to be longer than the archive. */
const END = Buffer.from([0x86, 0x84]);
/** Lengths from 128 on stand in the two or four bytes after one of these. */
const SHORT = 0x81;
const LONG = 0x82;

/**
 * The text of an `NSAttributedString` in a typedstream, as iMessage keeps it; its styles are left aside. Null
 * when there is none. Layout as seen in such archives; lengths are little-endian.
 */
export function typedstreamText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.indexOf(MARK) !== 0) return null;
  const className = STRING_CLASS.exec(buffer.toString('latin1'));
  if (!className) return null;
  const at = buffer.indexOf(VALUE, className.index);
  if (at < 0) return null;
  const [length, from] = lengthAt(buffer, at + VALUE.length);
  if (length === null) return null;
  const isCutOff = from + length > buffer.length;
  const end = isCutOff ? buffer.indexOf(END, from) : from + length;
  return end < 0 ? null : buffer.toString('utf8', from, end);
}

function lengthAt(buffer: Buffer, at: number): [length: number | null, next: number] {
  const first = buffer[at];
  if (first === undefined) return [null, at];
  if (first === SHORT) return at + 3 <= buffer.length ? [buffer.readUInt16LE(at + 1), at + 3] : [null, at];
  if (first === LONG) return at + 5 <= buffer.length ? [buffer.readUInt32LE(at + 1), at + 5] : [null, at];
  return first < 0x80 ? [first, at + 1] : [null, at];
}

const MAX_BYTES = 16 * 1024 * 1024;

/** A single message text that somebody took out of the database of iMessage. */
export const typedstream: Parser = {
  format: 'typedstream',
  label: 'Message text of iMessage (typedstream)',
  detect: ({ head }) => (head.subarray(0, MARK.length).equals(MARK) ? 0.95 : 0),

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const place = { file: file.name };
    const text = file.bytes > MAX_BYTES ? null : typedstreamText(await readFile(file.path));
    const shown = text?.replaceAll('\ufffc', '').trim();
    if (!shown) {
      const detail = `${file.name}: the archive holds no text; nothing was read from it.`;
      yield { type: 'skipped', place, reason: 'document/no-text', detail };
      return;
    }
    const title = documentTitle(file.name);
    yield { type: 'document', key: file.name, title, mediaType: 'application/x-typedstream', place };
    yield { type: 'section', document: file.name, ordinal: 0, headings: [], text: shown, place };
  },
};
