import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/**
 * A new database on the PostgreSQL of TEST_DATABASE_URL; null where that is not set. With TACIT_TEST_SERVERS
 * a missing address is a failure: nothing passes by not running.
 */
export async function freshServerDatabase(): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) {
    if (process.env.TACIT_TEST_SERVERS)
      throw new Error('TACIT_TEST_SERVERS is set but TEST_DATABASE_URL is not');
    return null;
  }
  const name = `tacit_${randomBytes(6).toString('hex')}`;
  await onServer(base, `create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(base, `drop database ${name} with (force)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
