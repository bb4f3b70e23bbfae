import { readdir } from 'node:fs/promises';

/** Names of the backups in a folder, which hold what was erased after them. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.zip')).sort();
}
