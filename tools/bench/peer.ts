import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repository-root';

const folder = join(repositoryRoot, 'tools', 'bench', 'peers');

/** How the packages that only a bench needs are installed. */
export const installPeers = 'npm install --prefix tools/bench/peers';

/** Whether a package of `tools/bench/peers` is there. */
export const hasPackage = (name: string): boolean => existsSync(join(folder, 'node_modules', name));

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
