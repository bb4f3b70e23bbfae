import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { Segment } from './segment';
import { type Column, columnNames, magic, sumOf } from './segment-layout';
import { RowsInFile } from './vector-rows';

/** Writes the segments of a source beside their place and renames the file there: readers see all or nothing. */
export class SegmentFileWriter {
  private position = 0;

  private constructor(
    private readonly path: string,
    private readonly unfinished: string,
    private readonly file: FileHandle,
  ) {}

  /** The unfinished file has a name of its own: two may be writing the same source, and the last one stays. */
  static async open(path: string): Promise<SegmentFileWriter> {
    const unfinished = `${path}.${randomUUID()}.part`;
    return new SegmentFileWriter(path, unfinished, await open(unfinished, 'w+'));
  }

  /** @returns the segment, its vectors left in the file */
  async append(segment: Segment): Promise<Segment> {
    const { vectors, ...rest } = segment;
    const head: Partial<Record<string, unknown>> = rest;
    const bodies = columnNames.map((name) => bytesOf(segment[name]));
    for (const name of columnNames) delete head[name];
    const rows = bytesOf(vectors.all());
    head.bytes = Object.fromEntries(
      columnNames.map((name, i): [Column, number] => [name, bodies[i]!.length]),
    );
    head.checksum = [...bodies, rows].reduce(sumOf, 0);
    const headBytes = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(headBytes.length);
    for (const part of [magic, length, headBytes, ...bodies]) await this.write(part);
    const place = { descriptor: this.file.fd, offset: this.position };
    await this.write(rows);
    return { ...segment, vectors: new RowsInFile(place, segment.size, segment.dimensions) };
  }

  /** Puts the file in its place. It stays open and is the caller's to close. */
  async finish(): Promise<FileHandle> {
    await this.file.sync();
    await rename(this.unfinished, this.path);
    return this.file;
  }

  async abandon(): Promise<void> {
    await this.file.close();
    await rm(this.unfinished, { force: true });
  }

  private async write(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.position);
      done += bytesWritten;
      this.position += bytesWritten;
    }
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
