import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names of the backups in a folder, which hold what was erased after them.
 * @param since when what was erased began: a backup that is older never held it
 */
export async function backupsIn(folder: string, since = new Date(0)): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const held = await Promise.all(
    names
      .filter((name) => name.endsWith('.zip'))
      .map(async (name) => ((await stat(join(folder, name))).mtime >= since ? [name] : [])),
  );
  return held.flat().sort();
}
