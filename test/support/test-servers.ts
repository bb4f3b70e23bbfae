import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Addresses of the servers that the caller has started. @throws when one is missing: nothing passes by not running */
export function testServers(): { databaseUrl: string; redisUrl: string } {
  const { TEST_DATABASE_URL: databaseUrl, TEST_REDIS_URL: redisUrl } = process.env;
  if (!databaseUrl || !redisUrl) throw new Error('TEST_DATABASE_URL and TEST_REDIS_URL have to be set.');
  return { databaseUrl, redisUrl };
}

/** An empty database on the PostgreSQL server. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const { databaseUrl } = testServers();
  const name = `tacit_${randomBytes(6).toString('hex')}`;
  await query(databaseUrl, `create database ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => void (await query(databaseUrl, `drop database ${name} with (force)`)),
  };
}

/** The one number that a query gives. */
export async function readNumber(url: string, sql: string): Promise<number> {
  const [row] = await query(url, sql);
  return Number(Object.values(row ?? {})[0]);
}

async function query(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<object>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}
