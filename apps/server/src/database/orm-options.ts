import { DataloaderType, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { join } from 'node:path';
import type { Config } from '../config/config';
import { entities } from './entities';
import { migrations } from './migrations';
import { PgliteDriver } from './pglite-driver';
import type { ThreadedPglite } from './threaded-pglite';

const shared = {
  entities,
  extensions: [Migrator],
  migrations: {
    migrationsList: migrations,
    // Written by `npm run db:migration` from the sources; never read when the built server runs.
    path: join(__dirname, '..', '..', 'src', 'database', 'migrations'),
    // Differences are taken from a database that the migrations have made: one truth less to keep.
    snapshot: false,
    emit: 'ts' as const,
    silent: true,
  },
  dataloader: DataloaderType.ALL,
  // Entities come by an explicit list, with explicit types: nothing to discover, nothing to cache.
  metadataCache: { enabled: false },
  discovery: { warnWhenNoEntities: false },
};

/** MikroORM on PostgreSQL when `DATABASE_URL` is set, else on the embedded database that is passed. */
export function ormOptions(config: Config, embedded: ThreadedPglite | null): Options {
  if (config.database.url) {
    return { ...shared, driver: PostgreSqlDriver, clientUrl: config.database.url };
  }
  if (!embedded) throw new Error('without DATABASE_URL the embedded database must be opened first');
  return {
    ...shared,
    driver: PgliteDriver,
    dbName: 'postgres',
    ensureDatabase: false,
    driverOptions: { pglite: embedded },
  };
}
