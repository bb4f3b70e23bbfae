import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { InputFile } from './parser';

export interface SpooledFile {
  file: InputFile;
  dispose: () => Promise<void>;
}

/** What lies inside another file as a file of its own, for parsers that read files; one at a time. */
export class SpoolFolder {
  private folder: string | null = null;

  /** Writes the bytes to a temporary file, gone after `dispose`; the name is what people see. */
  async spool(name: string, bytes: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<SpooledFile> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'tacit-entry-'));
    const path = join(this.folder, 'entry');
    const dispose = () => rm(path, { force: true });
    try {
      const sink = createWriteStream(path);
      await pipeline(Readable.from(bytes), sink);
      return { file: { path, name, bytes: sink.bytesWritten }, dispose };
    } catch (error) {
      await dispose();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}
