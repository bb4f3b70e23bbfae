import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

export interface FoundFile {
  /** Absolute. */
  path: string;
  /** Inside the upload, with `/`. */
  name: string;
  bytes: number;
}

/**
 * The files of one argument of `import`: the file itself, or everything in the folder, in a stable order, under
 * the folder's name. What a desktop leaves behind (names that begin with a dot) is left out.
 * @throws Error naming the path that is not there
 */
export async function findFiles(argument: string): Promise<FoundFile[]> {
  const root = resolve(argument);
  const found = await stat(root).catch(() => null);
  if (!found) throw new Error(`${argument} is not there: check the path.`);
  if (found.isFile()) return [{ path: root, name: basename(root), bytes: found.size }];
  const files: FoundFile[] = [];
  await collect(root, files, (path) => [basename(root), ...relative(root, path).split(sep)].join('/'));
  if (files.length === 0) throw new Error(`${argument} has no files in it: name another folder.`);
  return files;
}

async function collect(folder: string, files: FoundFile[], nameOf: (path: string) => string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(path, files, nameOf);
    if (entry.isFile()) files.push({ path, name: nameOf(path), bytes: (await stat(path)).size });
  }
}
