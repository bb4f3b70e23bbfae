import { BaseFilesystem, ERRNO_CODES, type FsStats } from '@electric-sql/pglite/basefs';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { plainSize, SealedFile } from './sealed-file';

/** The files of an embedded database in a folder, each of them sealed. Names and sizes show, contents do not. */
export class SealedFilesystem extends BaseFilesystem {
  private readonly opened = new Map<number, SealedFile>();

  constructor(
    private readonly folder: string,
    private readonly key: Buffer,
  ) {
    super(folder);
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  override closeFs(): Promise<void> {
    for (const file of this.opened.values()) file.close();
    this.opened.clear();
    return Promise.resolve();
  }

  chmod(path: string, mode: number): void {
    tried(() => fs.chmodSync(this.at(path), mode));
  }

  close(fd: number): void {
    this.file(fd).close();
    this.opened.delete(fd);
  }

  fstat(fd: number): FsStats {
    return shown(tried(() => fs.fstatSync(this.file(fd).handle)));
  }

  lstat(path: string): FsStats {
    return shown(tried(() => fs.lstatSync(this.at(path))));
  }

  mkdir(path: string, options?: { recursive?: boolean; mode?: number }): void {
    tried(() => fs.mkdirSync(this.at(path), options));
  }

  open(path: string): number {
    const file = tried(() => SealedFile.open(this.at(path), this.key, 'r+'));
    this.opened.set(file.handle, file);
    return file.handle;
  }

  readdir(path: string): string[] {
    return tried(() => fs.readdirSync(this.at(path)));
  }

  read(fd: number, buffer: Uint8Array, offset: number, length: number, position: number): number {
    return this.file(fd).read(window(buffer, offset, length), position);
  }

  rename(oldPath: string, newPath: string): void {
    tried(() => fs.renameSync(this.at(oldPath), this.at(newPath)));
  }

  rmdir(path: string): void {
    tried(() => fs.rmdirSync(this.at(path)));
  }

  truncate(path: string, size: number): void {
    this.within(path, 'r+', (file) => file.truncate(size));
  }

  unlink(path: string): void {
    tried(() => fs.unlinkSync(this.at(path)));
  }

  utimes(path: string, atime: number, mtime: number): void {
    tried(() => fs.utimesSync(this.at(path), atime / 1000, mtime / 1000));
  }

  writeFile(path: string, data: string | Uint8Array, options?: { mode?: number }): void {
    this.within(path, 'w+', (file) => file.write(Buffer.from(data), 0));
    if (options?.mode !== undefined) this.chmod(path, options.mode & 0o777);
  }

  write(fd: number, buffer: Uint8Array, offset: number, length: number, position: number): number {
    this.file(fd).write(window(buffer, offset, length), position);
    return length;
  }

  private at(path: string): string {
    return join(this.folder, path);
  }

  private file(fd: number): SealedFile {
    const file = this.opened.get(fd);
    if (!file) throw new SealedFilesystemError('EBADF', `no file ${fd} is open`);
    return file;
  }

  private within(path: string, flags: 'r+' | 'w+', act: (file: SealedFile) => void): void {
    const file = tried(() => SealedFile.open(this.at(path), this.key, flags));
    try {
      act(file);
    } finally {
      file.close();
    }
  }
}

/** With the number that the database knows for the code of Node. */
class SealedFilesystemError extends Error {
  readonly code: number;

  constructor(code: string, message: string) {
    super(message);
    this.code = ERRNO_CODES[code as keyof typeof ERRNO_CODES] ?? ERRNO_CODES.EINVAL;
  }
}

function tried<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new SealedFilesystemError(code, String(error));
  }
}

/** The database gives sometimes its whole memory and sometimes a view of it; the offset is of the memory. */
function window(buffer: Uint8Array | ArrayBufferLike, offset: number, length: number): Uint8Array {
  return new Uint8Array(ArrayBuffer.isView(buffer) ? buffer.buffer : buffer, offset, length);
}

function shown(stats: fs.Stats): FsStats {
  const size = stats.isFile() ? plainSize(stats.size) : 0;
  const { mode, uid, gid, atimeMs, mtimeMs, ctimeMs } = stats;
  return {
    ...{ dev: 0, ino: 0, mode, nlink: 1, uid, gid, rdev: 0, size, blksize: 4096 },
    ...{ blocks: Math.ceil(size / 4096), atime: atimeMs, mtime: mtimeMs, ctime: ctimeMs },
  };
}
