import { type FileHandle, open } from 'node:fs/promises';
import type { Segment } from './segment';
import { type Column, columnNames, columns, type Head, magic, sumOf } from './segment-layout';
import { type SourceSegments, withFile } from './source-segments';
import { RowsInFile, RowsInMemory, type VectorRows } from './vector-rows';

/** Vectors that are left in their file are read once all the same, to know that they are whole. */
const portionBytes = 2 ** 20;

/**
 * Reads the segments of a source.
 * @param hasRoom asked for the vectors of each segment, in bytes; where it says no they are left in the file
 * @returns undefined when the file is damaged or of another version
 */
export async function readSegments(
  path: string,
  hasRoom: (bytes: number) => boolean,
): Promise<SourceSegments | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const reader = new SegmentReader(file, hasRoom);
    const segments: Segment[] = [];
    do segments.push(await reader.next());
    while (reader.position < size);
    return await withFile(segments, file);
  } catch {
    // Cut, changed or of another version: as good as missing.
    await file.close();
    return undefined;
  }
}

class SegmentReader {
  position = 0;
  private sum = 0;

  constructor(
    private readonly file: FileHandle,
    private readonly hasRoom: (bytes: number) => boolean,
  ) {}

  async next(): Promise<Segment> {
    if (!magic.equals(await this.fill(Buffer.alloc(magic.length)))) throw new Error('of another version');
    const headLength = (await this.fill(Buffer.alloc(4))).readUInt32LE();
    const head = await this.fill(Buffer.alloc(headLength));
    const { bytes, checksum, ...rest } = JSON.parse(head.toString()) as Head;
    this.sum = 0;
    const body = {} as Record<Column, NodeJS.TypedArray>;
    for (const name of columnNames) {
      const column = columns[name];
      body[name] = await this.fill(new column(bytes[name] / column.BYTES_PER_ELEMENT));
    }
    const vectors = await this.vectors(rest);
    if (this.sum !== checksum) throw new Error('damaged');
    return { ...rest, ...(body as Pick<Segment, Column>), vectors };
  }

  private async vectors({ size, dimensions }: Pick<Segment, 'size' | 'dimensions'>): Promise<VectorRows> {
    const bytes = size * dimensions;
    if (this.hasRoom(bytes)) return new RowsInMemory(await this.fill(new Int8Array(bytes)), dimensions);
    const place = { descriptor: this.file.fd, offset: this.position };
    const portion = Buffer.alloc(portionBytes);
    const end = this.position + bytes;
    while (this.position < end) await this.fill(portion.subarray(0, end - this.position));
    return new RowsInFile(place, size, dimensions);
  }

  private async fill<Into extends NodeJS.TypedArray>(into: Into): Promise<Into> {
    const bytes = Buffer.from(into.buffer, into.byteOffset, into.byteLength);
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await this.file.read(bytes, done, bytes.length - done, this.position);
      if (bytesRead === 0) throw new Error('cut');
      done += bytesRead;
      this.position += bytesRead;
    }
    this.sum = sumOf(this.sum, bytes);
    return into;
  }
}
