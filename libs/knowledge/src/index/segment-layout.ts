import { crc32 } from 'node:zlib';
import type { Segment } from './segment';

/** Changes whenever analysis or layout does: files of another version are as good as missing. */
const version = 4;

/** A segment in a file: this, the length of the head, the head as JSON, the columns, the vectors. */
export const magic = Buffer.from(`tacit-segment-${version}\n`);

export const columns = {
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
  vectorScale: Float32Array,
  signs: Uint32Array,
} as const;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

export type Head = Omit<Segment, Column | 'vectors'> & { bytes: Record<Column, number>; checksum: number };

/** CRC-32 of what came before and these bytes. */
export const sumOf = (sum: number, bytes: Uint8Array): number =>
  // zlib starts anew at an empty buffer, whatever sum it is given.
  bytes.length === 0 ? sum : crc32(bytes, sum);
