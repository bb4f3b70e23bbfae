import { MikroORM } from '@mikro-orm/core';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from './config/config';
import { ormOptions } from './database/orm-options';
import { ThreadedPglite } from './database/threaded-pglite';

const directory = join(__dirname, '..', 'src', 'database', 'migrations');

/** `npm run db:migration`: writes the difference between the entities and the last migration as a new one. */
async function main(): Promise<void> {
  const database = new ThreadedPglite('memory://');
  await database.ready;
  const config = loadConfig({});
  const orm = await MikroORM.init(ormOptions(config, database));
  await orm.getMigrator().up();
  const { fileName } = await orm.getMigrator().createMigration();
  await orm.close();
  await database.close();
  if (fileName) writeIndex();
  process.stdout.write(fileName ? `written: ${fileName}\n` : 'entities and migrations agree\n');
}

/** The list is explicit so that the built server needs no file search at run time. */
function writeIndex(): void {
  const names = readdirSync(directory)
    .filter((file) => /^Migration\d+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''))
    .sort();
  const lines = [
    `import type { MigrationObject } from '@mikro-orm/core';`,
    ...names.map((name) => `import { ${name} } from './${name}';`),
    '',
    '/** In the order they run. `npm run db:migration` writes a new file and its line here. */',
    'export const migrations: MigrationObject[] = [',
    ...names.map((name) => `  { name: '${name}', class: ${name} },`),
    '];',
    '',
  ];
  writeFileSync(join(directory, 'index.ts'), lines.join('\n'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
