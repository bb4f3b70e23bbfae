import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputFile } from './parser';
import { goesOn, type ProgressRecord } from './records';

const TELL_EVERY = 4 * 1024 * 1024;

export interface SpooledFile {
  file: InputFile;
  dispose: () => Promise<void>;
}

/** What lies inside another file as a file of its own, for parsers that read files; one at a time. */
export class SpoolFolder {
  private folder: string | null = null;

  /**
   * Writes the bytes to a temporary file, gone after `dispose`, and tells meanwhile that it goes on: gigabytes take
   * minutes. The name is what people see.
   */
  async *spool(
    name: string,
    chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): AsyncGenerator<ProgressRecord, SpooledFile> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'tacit-entry-'));
    const path = join(this.folder, 'entry');
    const dispose = () => rm(path, { force: true });
    const sink = await open(path, 'w');
    try {
      let bytes = 0;
      let told = 0;
      for await (const chunk of chunks) {
        await sink.writeFile(chunk);
        bytes += chunk.length;
        if (bytes - told < TELL_EVERY) continue;
        told = bytes;
        yield goesOn;
      }
      return { file: { path, name, bytes }, dispose };
    } catch (error) {
      await dispose();
      throw error;
    } finally {
      await sink.close();
    }
  }

  async close(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}
