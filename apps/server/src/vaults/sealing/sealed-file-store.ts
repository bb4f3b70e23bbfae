import { createHash, createHmac, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, opendir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore, FileTooLargeError, type StoredFile } from '../../adapters/files/file-store';
import { SealedFile } from './sealed-file';

const isSha256 = /^[0-9a-f]{64}$/;
const hashBytes = 32;
const pieceBytes = 2 ** 20;

/**
 * Files of a vault, each sealed; its name is an HMAC of its SHA-256, which stands sealed before the bytes: who
 * has a file cannot tell from the disk whether it is in there. What parsers read lies in `plainFolder` meanwhile.
 */
export class SealedFileStore extends FileStore {
  private constructor(
    private readonly directory: string,
    private readonly key: Buffer,
    private readonly plainFolder: string,
  ) {
    super();
  }

  static async open(directory: string, key: Buffer, plainFolder: string): Promise<SealedFileStore> {
    await mkdir(join(directory, 'parts'), { recursive: true, mode: 0o700 });
    await mkdir(plainFolder, { recursive: true, mode: 0o700 });
    return new SealedFileStore(directory, key, plainFolder);
  }

  override get temporaryFolder(): string {
    return this.plainFolder;
  }

  async write(bytes: Readable, maxBytes: number): Promise<StoredFile> {
    const part = join(this.directory, 'parts', randomUUID());
    const sealed = SealedFile.open(part, this.key, 'w+');
    const hash = createHash('sha256');
    let count = 0;
    try {
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        if (count + chunk.length > maxBytes) throw new FileTooLargeError(maxBytes);
        hash.update(chunk);
        sealed.write(chunk, hashBytes + count);
        count += chunk.length;
      }
      const sha256 = hash.digest();
      sealed.write(sha256, 0);
      await rename(part, this.pathOf(sha256.toString('hex')));
      return { sha256: sha256.toString('hex'), bytes: count };
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    } finally {
      sealed.close();
    }
  }

  async localPath(sha256: string): Promise<string> {
    const path = this.pathOf(sha256);
    if (!existsSync(path)) throw new Error(`the file ${sha256} is not in the vault: upload it again`);
    const plain = join(this.plainFolder, sha256);
    if (!existsSync(plain)) {
      const unfinished = `${plain}.${randomUUID()}`;
      await writeFile(unfinished, Readable.from(this.pieces(path)), { mode: 0o600 });
      await rename(unfinished, plain);
    }
    return plain;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
    await rm(join(this.plainFolder, sha256), { force: true });
  }

  async *list(): AsyncGenerator<StoredFile> {
    for await (const entry of await opendir(this.directory)) {
      if (!entry.isFile()) continue;
      const file = SealedFile.open(join(this.directory, entry.name), this.key, 'r');
      const hash = Buffer.alloc(hashBytes);
      file.read(hash, 0);
      const bytes = file.size - hashBytes;
      file.close();
      yield { sha256: hash.toString('hex'), bytes };
    }
  }

  async removeUnfinished(): Promise<void> {
    const parts = join(this.directory, 'parts');
    for await (const part of await opendir(parts)) await rm(join(parts, part.name), { force: true });
  }

  private *pieces(path: string): Generator<Buffer> {
    const file = SealedFile.open(path, this.key, 'r');
    try {
      for (let at = hashBytes; at < file.size; at += pieceBytes) {
        const piece = Buffer.alloc(Math.min(pieceBytes, file.size - at));
        file.read(piece, at);
        yield piece;
      }
    } finally {
      file.close();
    }
  }

  private pathOf(sha256: string): string {
    if (!isSha256.test(sha256)) throw new Error(`${JSON.stringify(sha256)} is no SHA-256`);
    return join(this.directory, createHmac('sha256', this.key).update(sha256).digest('hex'));
  }
}
