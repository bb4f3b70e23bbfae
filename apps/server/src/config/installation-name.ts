import { createHash } from 'node:crypto';
import type { Config } from './config';

/** Everything of one installation on a server that others use too begins with this: its database tells them apart. */
export function installationName(config: Config): string {
  const database = createHash('sha256')
    .update(config.database.url ?? config.dataDir)
    .digest('hex');
  return `tacit-${database.slice(0, 12)}`;
}
