import iconv from 'iconv-lite';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { CompoundStreams } from './compound-file';
import { corruptOffice } from './office-archive';
import {
  detectOldOffice,
  inOldOffice,
  type OldOffice,
  streamOf,
  summaryOf,
  withoutMarks,
  withPassword,
} from './old-office';
import { documentOf, withoutWords } from './text-document';

const KIND = 'document';
const WORD: OldOffice = { stream: 'WordDocument', mark: 0xa5ec, names: /\.do[ct]$/i };
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
/** Before it, Word 95 and older kept texts otherwise. */
const WORD_97 = 0xc1;
const PIECES = 2;

/** Documents of Word 97 to 2003 ([MS-DOC]): the text in its pieces. */
export const doc: Parser = {
  format: 'doc',
  label: 'Word document (97 to 2003)',
  detect: (head) => detectOldOffice(head, WORD),
  parse: (file: InputFile) => inOldOffice(file, KIND, read),
};

function* read(file: InputFile, streams: CompoundStreams): Generator<IngestRecord> {
  const main = streamOf(file, streams, KIND, WORD.stream);
  const flags = main.readUInt16LE(0x0a);
  if (flags & ENCRYPTED) throw withPassword(file, KIND);
  if (main.readUInt16LE(2) < WORD_97) throw corruptOffice(file, KIND, 'it is of Word 95 or older');
  const table = streamOf(file, streams, KIND, flags & TABLE_1 ? '1Table' : '0Table');
  yield documentOf(file, 'application/msword', summaryOf(streams));
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  const text = textOf(main, table);
  let hasWords = false;
  for (const line of linesOf(text)) {
    hasWords ||= line !== '';
    yield* sections.line(line);
    yield* sections.line('');
  }
  yield* sections.end();
  if (!hasWords) yield withoutWords(file, 'the document', 'recognise the text of its pictures first (OCR)');
}

/** The pieces of the main text in their order (2.4.1), of one or two bytes a character. */
function textOf(main: Buffer, table: Buffer): string {
  const end = main.readUInt32LE(0x4c);
  let at = main.readUInt32LE(0x01a2);
  // Changes of formatting come first.
  while (table.readUInt8(at) !== PIECES) at += 3 + table.readUInt16LE(at + 1);
  const plan = table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1));
  const pieces = Math.floor((plan.length - 4) / 12);
  let text = '';
  for (let piece = 0; piece < pieces; piece++) {
    const from = plan.readUInt32LE(piece * 4);
    const characters = Math.min(plan.readUInt32LE(piece * 4 + 4), end) - from;
    if (characters <= 0) break;
    const place = plan.readUInt32LE((pieces + 1) * 4 + piece * 8 + 2);
    const start = place & 0x3fff_ffff;
    text +=
      place & 0x4000_0000
        ? iconv.decode(main.subarray(start >> 1, (start >> 1) + characters), 'cp1252')
        : main.toString('utf16le', start, start + characters * 2);
  }
  return text;
}

/** Paragraphs, and rows of tables as one each: a cell ends like a row, and a row has one end more. */
function linesOf(text: string): string[] {
  return shown(text)
    .replaceAll('\x07\x07', '\r')
    .split(/[\r\f]/)
    .map((line) =>
      line
        .split('\x07')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' | '),
    );
}

/** Without the instructions of fields, whose results stay, and without the places of pictures and notes. */
function shown(text: string): string {
  let depth = 0;
  let hidden = 0;
  let kept = '';
  for (const character of text) {
    if (character === '\x13') {
      depth++;
      hidden = depth;
    } else if (character === '\x14') hidden = 0;
    else if (character === '\x15') {
      depth = Math.max(0, depth - 1);
      hidden = 0;
    } else if (hidden === 0) kept += character;
  }
  return withoutMarks(kept.replace(/\v/g, '\n').replaceAll('\x1e', '-').replaceAll('\xa0', ' '), '\x07\f');
}
