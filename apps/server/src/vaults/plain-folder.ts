import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where files of an open vault lie readable while parsers read them: in memory where the system has a folder that
 * is (Linux), else in the folder for temporary files. Gone when the vault is locked and when the server starts.
 */
export function plainFolderOf(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 24);
  return join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `tacit-vault-${name}`);
}

export function makePlainFolder(folder: string): void {
  removePlainFolder(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

export function removePlainFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
