import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DiskFileStore } from './disk-file-store';
import { describeFileStore } from './file-store.contract';

const directories: string[] = [];
function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'tacit-files-'));
  directories.push(directory);
  return directory;
}
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

describeFileStore('a folder', () => DiskFileStore.open(newDirectory()));

describe('a folder of files', () => {
  it('throws away what a killed process was writing, and nothing else', async () => {
    const directory = newDirectory();
    const store = await DiskFileStore.open(directory);
    const { sha256 } = await store.write(Readable.from([Buffer.from('hello')]), 100);
    writeFileSync(join(directory, 'parts', 'x.part'), 'half');
    await store.removeUnfinished();
    expect(readdirSync(join(directory, 'parts'))).toEqual([]);
    await expect(readFile(await store.localPath(sha256), 'utf8')).resolves.toBe('hello');
  });

  it('repairs a damaged file when the same bytes come again', async () => {
    const store = await DiskFileStore.open(newDirectory());
    const { sha256 } = await store.write(Readable.from([Buffer.from('hello')]), 100);
    writeFileSync(await store.localPath(sha256), 'jello');
    await store.write(Readable.from([Buffer.from('hello')]), 100);
    await expect(readFile(await store.localPath(sha256), 'utf8')).resolves.toBe('hello');
  });
});
