import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Segment } from './segment';

/** Changes whenever analysis or layout does: files of another version are as good as missing. */
const version = 2;
const magic = `tacit-segment-${version}\n`;

const columns = {
  postingStart: Int32Array,
  postingPassage: Int32Array,
  postingText: Uint8Array,
  postingMeta: Uint8Array,
  ids: Uint8Array,
  idStart: Uint32Array,
  stretchOf: Int32Array,
  ordinals: Int32Array,
  containerOf: Int32Array,
  handleOf: Int32Array,
  at: Float64Array,
  flags: Uint16Array,
  textLength: Uint16Array,
  metaLength: Uint8Array,
  vectors: Int8Array,
  vectorScale: Float32Array,
  signs: Uint32Array,
} as const;
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];

type Head = Omit<Segment, Column> & { bytes: Record<Column, number>; checksum: number };

const bytesOf = (array: Segment[Column]): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

/** Writes a segment beside its place and renames it there: readers see all of it or nothing. */
export function writeSegment(path: string, segment: Segment): void {
  const bodies = columnNames.map((name) => bytesOf(segment[name]));
  const rest: Record<string, unknown> = { ...segment };
  for (const name of columnNames) delete rest[name];
  const bytes = Object.fromEntries(columnNames.map((name, i) => [name, bodies[i]!.length]));
  // zlib starts anew at an empty buffer, whatever sum it is given.
  const checksum = bodies.reduce((sum, body) => (body.length === 0 ? sum : crc32(body, sum)), 0);
  const head = Buffer.from(JSON.stringify({ ...rest, bytes, checksum }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, 'w');
  try {
    for (const part of [Buffer.from(magic), length, head, ...bodies]) writeAll(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Reads a segment; undefined when the file is damaged or of another version. */
export function readSegment(path: string): Segment | undefined {
  const file = readFileSync(path);
  if (file.toString('latin1', 0, magic.length) !== magic) return undefined;
  try {
    const headLength = file.readUInt32LE(magic.length);
    const start = magic.length + 4;
    const { bytes, checksum, ...rest } = JSON.parse(file.toString('utf8', start, start + headLength)) as Head;
    const body = file.subarray(start + headLength);
    if (crc32(body) !== checksum) return undefined;
    return { ...rest, ...readColumns(body, bytes) };
  } catch {
    // Cut in the head: damaged like one with a wrong checksum.
    return undefined;
  }
}

/** Copies each column, because typed arrays want aligned memory of their own. */
function readColumns(body: Buffer, bytes: Record<Column, number>): Pick<Segment, Column> {
  let offset = 0;
  const entries = columnNames.map((name) => {
    const copy = new Uint8Array(bytes[name]);
    copy.set(body.subarray(offset, offset + bytes[name]));
    offset += bytes[name];
    return [name, new columns[name](copy.buffer)];
  });
  return Object.fromEntries(entries) as Pick<Segment, Column>;
}
