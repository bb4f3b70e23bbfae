import { EntityManager, MikroORM } from '@mikro-orm/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '../config/config';
import { createApp } from '../create-app';
import { migrate } from '../database/migrate';
import { ormOptions } from '../database/orm-options';
import { ThreadedPglite } from '../database/threaded-pglite';
import { freshServerDatabase } from './fresh-server-database';

export interface GraphqlReply {
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The real application on real adapters, listening on a free port. One per test file. */
export interface TestApp {
  app: NestExpressApplication;
  url: string;
  dataDir: string;
  /** A fork to look into the database with. */
  em: () => EntityManager;
  /** Asks over HTTP as a program with a token, a browser with a cookie, or nobody. */
  graphql: (
    query: string,
    variables?: object,
    as?: { token?: string; cookie?: string },
  ) => Promise<GraphqlReply>;
  close: () => Promise<void>;
}

/**
 * On the embedded database in memory, or, where TEST_DATABASE_URL is set, in a new database of that server;
 * jobs in the process, or with TEST_REDIS_URL on that Redis. `onDisk`: on the embedded database in `dataDir`, whatever
 * else is set.
 */
export async function createTestApp(
  env: Record<string, string> = {},
  { onDisk = false } = {},
): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tacit-test-'));
  const server = onDisk ? null : await freshServerDatabase();
  const redis = server && process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {};
  const config = loadConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'silent',
    // What is tried of a memory is the same in a vault, which takes ten seconds to make.
    UNSEALED_MEMORIES: 'true',
    ...(server ? { DATABASE_URL: server.url, ...redis } : {}),
    ...env,
  });
  const app = await createApp(config, onDisk ? {} : server ? await migrated(config) : await inMemory());
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    dataDir,
    em: () => app.get(MikroORM).em.fork(),
    graphql: (query, variables, as) => post(`${url}/graphql`, { query, variables }, as),
    close: async () => {
      await app.close();
      await server?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function inMemory() {
  const embedded = new ThreadedPglite('memory://');
  await embedded.ready;
  return { opened: { embedded, release: () => Promise.resolve() } };
}

async function migrated(config: Config): Promise<object> {
  const orm = await MikroORM.init(ormOptions(config, null));
  await migrate(orm);
  await orm.close();
  return {};
}

async function post(
  url: string,
  body: object,
  as: { token?: string; cookie?: string } = {},
): Promise<GraphqlReply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-tacit-csrf': '1',
      ...(as.token ? { authorization: `Bearer ${as.token}` } : {}),
      ...(as.cookie ? { cookie: as.cookie } : {}),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as GraphqlReply;
}
