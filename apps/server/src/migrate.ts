import { MikroORM } from '@mikro-orm/core';
import { loadConfig } from './config/config';
import { openDatabase } from './database/database.module';
import { migrate } from './database/migrate';
import { ormOptions } from './database/orm-options';

/** `npm run db:migrate`: brings the database of the configuration up to date, then ends. */
async function main(): Promise<void> {
  const config = loadConfig();
  const opened = await openDatabase(config);
  const orm = await MikroORM.init(ormOptions(config, opened.embedded));
  const names = await migrate(orm);
  await orm.close();
  await opened.embedded?.close();
  await opened.release();
  process.stdout.write(names.length ? `migrated: ${names.join(', ')}\n` : 'the database is up to date\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
