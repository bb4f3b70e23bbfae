import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ThreadedPglite } from './threaded-pglite';

/**
 * Opens, and the first time creates, the embedded database in `<dataDir>/database`. A first start that is
 * killed half-way leaves only a directory under another name, which the next start throws away. With a key, every
 * file of it is sealed.
 */
export async function openEmbedded(dataDir: string, key?: Buffer): Promise<ThreadedPglite> {
  const directory = join(dataDir, 'database');
  if (!existsSync(directory)) await create(dataDir, directory, key);
  const database = new ThreadedPglite(directory, key);
  await database.ready;
  return database;
}

/** In a worker of its own: creating needs 400 MB that end with the worker. */
async function create(dataDir: string, directory: string, key?: Buffer): Promise<void> {
  const unfinished = join(dataDir, 'database.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const database = new ThreadedPglite(unfinished, key);
  await database.ready;
  await database.close();
  renameSync(unfinished, directory);
}
