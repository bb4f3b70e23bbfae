import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore, FileTooLargeError, type StoredFile } from './file-store';

const isSha256 = /^[0-9a-f]{64}$/;

/** Files in `<directory>/ab/cd/<sha256>`; what is still being written is in `<directory>/parts`. */
export class DiskFileStore extends FileStore {
  private constructor(private readonly directory: string) {
    super();
  }

  static async open(directory: string): Promise<DiskFileStore> {
    await mkdir(join(directory, 'parts'), { recursive: true });
    return new DiskFileStore(directory);
  }

  async write(bytes: Readable, maxBytes: number): Promise<StoredFile> {
    const part = join(this.directory, 'parts', `${randomUUID()}.part`);
    try {
      const stored = await writeHashed(bytes, part, maxBytes);
      await this.keep(part, stored);
      return stored;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  async localPath(sha256: string): Promise<string> {
    const path = this.pathOf(sha256);
    await stat(path).catch(() => {
      throw new Error(
        `the file ${sha256} is not in ${this.directory}: restore it from a backup, or upload it again`,
      );
    });
    return path;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async *list(): AsyncGenerator<StoredFile> {
    for await (const outer of await opendir(this.directory)) {
      if (!outer.isDirectory() || outer.name === 'parts') continue;
      for await (const inner of await opendir(join(this.directory, outer.name))) {
        for await (const file of await opendir(join(this.directory, outer.name, inner.name))) {
          if (!isSha256.test(file.name)) continue;
          const { size } = await stat(this.pathOf(file.name));
          yield { sha256: file.name, bytes: size };
        }
      }
    }
  }

  async removeUnfinished(): Promise<void> {
    const parts = join(this.directory, 'parts');
    for await (const part of await opendir(parts)) await rm(join(parts, part.name), { force: true });
  }

  private pathOf(sha256: string): string {
    if (!isSha256.test(sha256)) throw new Error(`${JSON.stringify(sha256)} is no SHA-256`);
    return join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** The same bytes again change nothing, unless what is there is damaged: then they replace it. */
  private async keep(part: string, { sha256, bytes }: StoredFile): Promise<void> {
    const path = this.pathOf(sha256);
    const kept = await stat(path).catch(() => null);
    if (kept?.size === bytes && (await hashOf(path)) === sha256) return rm(part, { force: true });
    await mkdir(dirname(path), { recursive: true });
    await rename(part, path);
    await syncDirectory(dirname(path));
  }
}

async function writeHashed(bytes: Readable, path: string, maxBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256');
  let count = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (count > maxBytes) return done(new FileTooLargeError(maxBytes));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // `flush`: the bytes are on the disk before the name says that they are.
  await pipeline(bytes, measure, createWriteStream(path, { flags: 'wx', flush: true }));
  return { sha256: hash.digest('hex'), bytes: count };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A rename survives a power cut only once the directory is on the disk too. Windows cannot do it and need not. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
