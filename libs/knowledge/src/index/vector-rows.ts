import { readSync } from 'node:fs';

/** The vectors of a segment in eight bits, a row a passage. */
export interface VectorRows {
  /** Valid until the next row is asked for. */
  row(passage: number): Int8Array;
  /** Row after row. */
  all(): Int8Array;
}

export class RowsInMemory implements VectorRows {
  constructor(
    private readonly array: Int8Array,
    private readonly dimensions: number,
  ) {}

  row(passage: number): Int8Array {
    return this.array.subarray(passage * this.dimensions, (passage + 1) * this.dimensions);
  }

  all(): Int8Array {
    return this.array;
  }
}

/** Neighbours are asked for together, so that one reading serves a window. */
const rowsPerReading = 32;

/** Left in their file, which the system keeps in its cache while it has room; it must stay open. */
export class RowsInFile implements VectorRows {
  private readonly block: Int8Array;
  private blockAt = -1;

  constructor(
    private readonly file: { descriptor: number; offset: number },
    private readonly size: number,
    private readonly dimensions: number,
  ) {
    this.block = new Int8Array(rowsPerReading * dimensions);
  }

  row(passage: number): Int8Array {
    const blockAt = passage - (passage % rowsPerReading);
    if (blockAt !== this.blockAt) {
      this.read(
        this.block.subarray(0, (Math.min(this.size, blockAt + rowsPerReading) - blockAt) * this.dimensions),
        blockAt,
      );
      this.blockAt = blockAt;
    }
    const from = (passage - blockAt) * this.dimensions;
    return this.block.subarray(from, from + this.dimensions);
  }

  all(): Int8Array {
    const array = new Int8Array(this.size * this.dimensions);
    this.read(array, 0);
    return array;
  }

  /** @throws where the file ends too early, which somebody has cut */
  private read(into: Int8Array, passage: number): void {
    const { descriptor, offset } = this.file;
    const position = offset + passage * this.dimensions;
    for (let done = 0; done < into.length;) {
      const read = readSync(descriptor, into, done, into.length - done, position + done);
      if (read === 0) throw new Error('A file of the search index was cut; delete it and start again.');
      done += read;
    }
  }
}
