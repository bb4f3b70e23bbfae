import { basename, join } from 'node:path';

/** Folder of the repository, from the built file as from the source. */
export const repositoryRoot = join(
  __dirname,
  basename(join(__dirname, '..')) === 'dist' ? '../../..' : '../..',
);
