import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema, lexicographicSortSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from './config/config';
import { createApp } from './create-app';
import { ThreadedPglite } from './database/threaded-pglite';

/** `npm run schema`: prints the GraphQL schema that the code makes to `schema.gql`, which is committed. */
async function main(): Promise<void> {
  const embedded = new ThreadedPglite('memory://');
  await embedded.ready;
  const app = await createApp(loadConfig({ LOG_LEVEL: 'error' }), {
    opened: { embedded, release: () => Promise.resolve() },
  });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  writeFileSync(join(__dirname, '..', 'schema.gql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
