import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { type FileHead, IngestError, type InputFile } from '../parser';
import type { IngestRecord } from '../records';
import { type CompoundStreams, openCompound } from './compound-file';
import { authorHandle } from './front-matter';
import { corruptOffice } from './office-archive';
import type { DocumentFacts } from './text-document';

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const SECTOR_BYTES = 512;
/** The whole of it is held in memory, as the format jumps about. */
const MAX_BYTES = 256 * 1024 * 1024;

/** What a program of Office 97 to 2003 leaves in its files. */
export interface OldOffice {
  /** The stream that holds the document. */
  stream: string;
  /** First two bytes of that stream, which often is the first in the file. */
  mark: number;
  names: RegExp;
}

/** The list of streams may stand behind what detection sees: then the first stream, and at last the name, tell. */
export function detectOldOffice({ head, name }: FileHead, { stream, mark, names }: OldOffice): number {
  if (!head.subarray(0, 8).equals(COMPOUND_FILE)) return 0;
  const isFirst = head.length > SECTOR_BYTES + 2 && head.readUInt16LE(SECTOR_BYTES) === mark;
  const isNamed = head.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (isFirst || isNamed) return names.test(name) ? 0.95 : 0.9;
  return names.test(name) ? 0.5 : 0;
}

/** Opens a file of old Office and says in words what is wrong with it. */
export async function* inOldOffice(
  file: InputFile,
  /** What people call it: "document", "workbook". */
  kind: string,
  read: (file: InputFile, streams: CompoundStreams) => Iterable<IngestRecord> | AsyncIterable<IngestRecord>,
): AsyncGenerator<IngestRecord> {
  if (file.bytes > MAX_BYTES) throw corruptOffice(file, kind, 'it is larger than 256 MiB');
  const opened = openCompound(await readFile(file.path));
  if (typeof opened === 'string') throw corruptOffice(file, kind, opened);
  try {
    yield* read(file, opened);
  } catch (error) {
    // Numbers in a damaged file point beyond its end.
    throw error instanceof RangeError ? corruptOffice(file, kind, 'a part of it is cut off') : error;
  }
}

/** @throws IngestError where there is none */
export function streamOf(file: InputFile, streams: CompoundStreams, kind: string, name: string): Buffer {
  const found = streams.read(name);
  if (!found) throw corruptOffice(file, kind, `its part "${name}" is missing`);
  return found;
}

export function withPassword(file: InputFile, kind: string): IngestError {
  return new IngestError(
    'ingest/encrypted-office',
    `${file.name}: the ${kind} has a password; save it without one and upload that.`,
  );
}

/** Text without the signs that stand for pictures, notes and the like; what ends lines stays, and what `kept` names. */
export function withoutMarks(text: string, kept = ''): string {
  return [...text].filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign) || kept.includes(sign)).join('');
}

const TEXT = 0x1e;
const WIDE_TEXT = 0x1f;
const TIME = 0x40;
/** From 1601 to 1970, in the unit of [MS-DTYP] FILETIME: 100 nanoseconds. */
const EPOCH = 116_444_736_000_000_000n;

/** Title, author and date from the summary ([MS-OLEPS]); nothing where it is missing or damaged. */
export function summaryOf(streams: CompoundStreams): DocumentFacts {
  const bytes = streams.read('\u0005SummaryInformation');
  if (!bytes) return {};
  try {
    const values = propertiesOf(bytes.subarray(bytes.readUInt32LE(44)));
    const [title, author, created] = [values.get(2), values.get(4), values.get(12)];
    return {
      ...(typeof title === 'string' && title ? { title } : {}),
      ...(typeof author === 'string' && author ? { authors: [authorHandle(author)] } : {}),
      ...(created instanceof Date ? { writtenAt: created.toISOString(), clock: 'utc' as const } : {}),
    };
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function propertiesOf(set: Buffer): Map<number, string | Date> {
  const count = Math.min(set.readUInt32LE(4), set.length >> 3);
  const offsets = new Map<number, number>();
  for (let at = 8; at < 8 + count * 8; at += 8) offsets.set(set.readUInt32LE(at), set.readUInt32LE(at + 4));
  const page = offsets.get(1);
  const encoding = encodingOf(page === undefined ? 1252 : set.readUInt16LE(page + 4));
  return new Map(
    [...offsets].flatMap(([id, at]) => {
      const value = valueAt(set, at, encoding);
      return value === null ? [] : [[id, value] as const];
    }),
  );
}

function valueAt(set: Buffer, at: number, encoding: string): string | Date | null {
  const type = set.readUInt16LE(at);
  if (type === TIME) {
    const since = set.readBigUInt64LE(at + 4) - EPOCH;
    return since > 0n && since < EPOCH ? new Date(Number(since / 10_000n)) : null;
  }
  if (type !== TEXT && type !== WIDE_TEXT) return null;
  const length = set.readUInt32LE(at + 4) * (type === WIDE_TEXT ? 2 : 1);
  const bytes = set.subarray(at + 8, at + 8 + length);
  return iconv
    .decode(bytes, type === WIDE_TEXT ? 'utf-16le' : encoding)
    .replace(/\0.*$/s, '')
    .trim();
}

/** Of a code page of Windows. */
export function encodingOf(page: number): string {
  if (page === 65_001) return 'utf-8';
  if (page === 1200) return 'utf-16le';
  return iconv.encodingExists(`cp${page}`) ? `cp${page}` : 'cp1252';
}
