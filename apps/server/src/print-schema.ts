import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config/config';
import { createApp } from './create-app';
import { ThreadedPglite } from './database/threaded-pglite';
import { printedSchema } from './graphql/printed-schema';

/** `npm run schema`: prints the GraphQL schema that the code makes to `schema.gql`, which is committed. */
async function main(): Promise<void> {
  // A directory of its own: the search index of a real one must not be opened, far less written.
  const dataDir = mkdtempSync(join(tmpdir(), 'tacit-schema-'));
  try {
    writeFileSync(join(__dirname, '..', 'schema.gql'), await print(dataDir));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function print(dataDir: string): Promise<string> {
  const embedded = new ThreadedPglite('memory://');
  await embedded.ready;
  const app = await createApp(loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }), {
    opened: { embedded, release: () => Promise.resolve() },
  });
  try {
    await app.init();
    return printedSchema(app);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
