import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where files of an open vault lie readable while parsers read them: in memory where the system has a folder that
 * is (Linux), else in the folder for temporary files. Emptied when the vault is locked and when the server starts.
 */
export function plainFolderOf(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 24);
  return join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `tacit-vault-${name}`);
}

export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
