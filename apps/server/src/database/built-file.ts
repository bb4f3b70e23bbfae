import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A built file of this package, for worker threads: they load plain JS even when this code runs from its
 * sources under Jest.
 */
export function builtFile(path: string): string {
  const root = join(__dirname, '..', '..');
  const file = join(root, 'dist', path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return file;
}
