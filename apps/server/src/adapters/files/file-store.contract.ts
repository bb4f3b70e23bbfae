import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type FileStore, FileTooLargeError, type StoredFile } from './file-store';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const bytesOf = (text: string) => Readable.from([Buffer.from(text)]);
const unlimited = 2 ** 40;

async function listed(store: FileStore): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const file of store.list()) files.push(file);
  return files;
}

/** What every file store promises. */
export function describeFileStore(name: string, create: () => Promise<FileStore>): void {
  describe(`${name} as a file store`, () => {
    let store: FileStore;
    beforeEach(async () => void (store = await create()));

    it('gives back the bytes it was given, under their SHA-256', async () => {
      const stored = await store.write(bytesOf('hello'), unlimited);
      expect(stored).toEqual({ sha256: sha256('hello'), bytes: 5 });
      await expect(readFile(await store.localPath(stored.sha256), 'utf8')).resolves.toBe('hello');
    });

    it('keeps the same bytes once', async () => {
      await store.write(bytesOf('hello'), unlimited);
      await store.write(bytesOf('hello'), unlimited);
      await expect(listed(store)).resolves.toEqual([{ sha256: sha256('hello'), bytes: 5 }]);
    });

    it('keeps empty files', async () => {
      await store.write(bytesOf(''), unlimited);
      await expect(listed(store)).resolves.toEqual([{ sha256: sha256(''), bytes: 0 }]);
    });

    it('keeps nothing of a stream that fails', async () => {
      const cut = Readable.from(
        (function* () {
          yield Buffer.from('half of');
          throw new Error('the line was cut');
        })(),
      );
      await expect(store.write(cut, unlimited)).rejects.toThrow('the line was cut');
      await expect(listed(store)).resolves.toEqual([]);
    });

    it('refuses more bytes than allowed and keeps nothing', async () => {
      await expect(store.write(bytesOf('123456'), 5)).rejects.toBeInstanceOf(FileTooLargeError);
      await expect(listed(store)).resolves.toEqual([]);
    });

    it('forgets a file, and minds nothing it does not have', async () => {
      const stored = await store.write(bytesOf('hello'), unlimited);
      await store.remove(stored.sha256);
      await store.remove(stored.sha256);
      await expect(store.localPath(stored.sha256)).rejects.toThrow(stored.sha256);
    });

    it('takes nothing but a SHA-256 for a name', async () => {
      await expect(store.localPath('../../etc/passwd')).rejects.toThrow('SHA-256');
    });
  });
}
