import type { MikroORM } from '@mikro-orm/core';

/** Runs the migrations that are missing; each in a transaction of its own. @returns their names */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const done = await orm.getMigrator().up();
  return done.map((migration) => migration.name);
}

/** Names of the migrations the database lacks. */
export async function pendingMigrations(orm: MikroORM): Promise<string[]> {
  const pending = await orm.getMigrator().getPendingMigrations();
  return pending.map((migration) => migration.name);
}
