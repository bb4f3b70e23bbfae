import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ZipFile } from 'yazl';
import type { Vaults } from '../vaults/vaults';
import { vaultPrefix } from './backup-format';

const description = 'vault.json';

/**
 * Adds every vault that is locked, sealed as it lies on the disk: who restores it needs its passphrase or recovery key.
 * The folder of an open one changes while it is read, so it is left out. Each is copied first and packed from the copy:
 * only while it is copied does whoever wants to open it wait.
 * @returns the ids of those left out
 */
export async function packVaults(zip: ZipFile, vaults: Vaults, copies: string): Promise<string[]> {
  const open: string[] = [];
  for (const id of vaults.folders.ids()) {
    if (!(await vaults.folders.read(id))) continue;
    const copy = join(copies, id);
    await mkdir(copies, { recursive: true });
    const isCopied = await vaults.whileLocked(id, (folder) =>
      cp(folder, copy, { recursive: true }).then(() => true),
    );
    if (isCopied) await addFolder(zip, copy, `${vaultPrefix}${id}/`);
    else open.push(id);
  }
  return open;
}

/** Empty folders too: the database misses them. The description comes last, so that half a vault is none. */
async function addFolder(zip: ZipFile, folder: string, prefix: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = `${prefix}${relative(folder, path).replaceAll('\\', '/')}`;
    if (entry.isDirectory()) zip.addEmptyDirectory(name);
    else if (entry.isFile() && entry.name !== description) zip.addFile(path, name, { compress: false });
  }
  zip.addFile(join(folder, description), `${prefix}${description}`);
}
