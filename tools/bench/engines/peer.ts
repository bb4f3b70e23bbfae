import { termsOf, type Passage } from '@tacit/knowledge';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/repository-root';

const folder = join(repositoryRoot, 'tools', 'bench', 'peers');

/** How the packages that only a bench needs are installed. */
export const installPeers = 'npm ci --prefix tools/bench/peers';

const packages: Record<string, string> = {
  minisearch: 'minisearch',
  orama: '@orama/orama',
  flexsearch: 'flexsearch',
  'sqlite-fts5': 'libsql',
  lancedb: '@lancedb/lancedb',
};

export const isInstalled = (engine: string): boolean =>
  existsSync(join(folder, 'node_modules', packages[engine] ?? ''));

/** A package of `tools/bench/peers`; undefined where they are not installed. */
export function peer<Module>(name: string): Module | undefined {
  const require = createRequire(join(folder, 'package.json'));
  try {
    require.resolve(name);
  } catch {
    return undefined;
  }
  return require(name) as Module;
}

/** The words every engine is given of a passage. */
export const wordsOf = ({ speaker, text, caption }: Passage): string[] =>
  termsOf(`${speaker ?? ''}\n${text}\n${caption}`);

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
