import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFile } from './built-file';
import { DirectoryInUseError, lockDirectory } from './directory-lock';

const holder = `
  const { lockDirectory } = require(process.argv[1]);
  lockDirectory(process.argv[2]).then(() => process.stdout.write('held'));
  setInterval(() => undefined, 1000);
`;

describe('the lock of a data directory', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'tacit-lock-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('refuses a second holder, naming the first, until the first lets go', async () => {
    const release = await lockDirectory(directory);
    const second = lockDirectory(directory);
    await expect(second).rejects.toThrow(DirectoryInUseError);
    await expect(second).rejects.toThrow(`in use by process ${process.pid}`);
    await release();
    const releaseAgain = await lockDirectory(directory);
    await releaseAgain();
  });

  it('is free after its holder was killed with SIGKILL', async () => {
    const child = spawn(process.execPath, ['-e', holder, builtFile('database/directory-lock.js'), directory]);
    const ended = once(child, 'exit');
    try {
      await once(child.stdout, 'data');
      await expect(lockDirectory(directory)).rejects.toThrow(`in use by process ${child.pid}`);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
    const release = await lockDirectory(directory);
    await release();
  });
});
