import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describeFileStore } from '../../adapters/files/file-store.contract';
import { SealedFileStore } from './sealed-file-store';

const folder = mkdtempSync(join(tmpdir(), 'tacit-sealed-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const open = () => {
  const own = join(folder, String(count++));
  return SealedFileStore.open(join(own, 'files'), Buffer.alloc(32, 7), join(own, 'plain'));
};

describeFileStore('a sealed folder', open);

describe('a sealed folder of files', () => {
  it('does not name a file by what it holds', async () => {
    const store = await open();
    const { sha256 } = await store.write(Readable.from([Buffer.from('hello')]), 100);
    const names = readdirSync(join(folder, String(count - 1), 'files'));
    expect(names).toHaveLength(2);
    expect(names).not.toContain(sha256);
  });
});
