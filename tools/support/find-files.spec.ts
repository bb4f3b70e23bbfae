import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from './find-files';

describe('the files of a path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-find-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'team/docs'), { recursive: true });
  mkdirSync(join(folder, 'empty/.hidden'), { recursive: true });
  for (const name of ['team/b.txt', 'team/a.md', 'team/docs/c.pdf', 'team/.DS_Store', 'empty/.hidden/x'])
    writeFileSync(join(folder, name), name);

  it('are a whole folder, named from the folder on, without what a desktop leaves behind', async () => {
    const files = await findFiles(join(folder, 'team'));
    expect(files.map(({ name }) => name)).toEqual(['team/a.md', 'team/b.txt', 'team/docs/c.pdf']);
    expect(files[0]?.bytes).toBe(9);
  });

  it('are one file by its own name', async () => {
    const files = await findFiles(join(folder, 'team/a.md'));
    expect(files.map(({ name }) => name)).toEqual(['a.md']);
  });

  it('have to be there', async () => {
    await expect(findFiles(join(folder, 'nowhere'))).rejects.toThrow('is not there: check the path');
    await expect(findFiles(join(folder, 'empty'))).rejects.toThrow('has no files in it');
  });
});
