import type { Configuration, Dictionary } from '@mikro-orm/core';
import { AbstractSqlDriver, Knex, knex, PostgreSqlKnexDialect } from '@mikro-orm/knex';
import { PostgreSqlConnection, PostgreSqlPlatform } from '@mikro-orm/postgresql';
import type { QueryResult, ThreadedPglite } from './threaded-pglite';

interface KnexQuery {
  sql?: string;
  bindings?: unknown[];
  response?: Dictionary;
}

const asPgResponse = (sql: string, result: QueryResult): Dictionary => ({
  ...result,
  rowCount: result.affectedRows || result.rows.length,
  command: sql.trim().split(/\s/, 1)[0]?.toUpperCase(),
});

/** knex over the one connection of the embedded database. */
class PgliteKnexClient extends PostgreSqlKnexDialect {
  _driver(): object {
    return {};
  }

  async acquireRawConnection(): Promise<ThreadedPglite> {
    const { connection } = this.config as { connection: { pglite: ThreadedPglite } };
    const { pglite } = connection;
    await pglite.ready;
    return pglite;
  }

  /** Its owner closes it: several pools in turn (migrator, application) use the same one. */
  destroyRawConnection(): Promise<void> {
    return Promise.resolve();
  }

  checkVersion(): Promise<string> {
    return Promise.resolve('18.3');
  }

  async _query(connection: ThreadedPglite, query: KnexQuery): Promise<KnexQuery> {
    if (!query.sql) throw new Error('the query is empty');
    const result = query.bindings?.length
      ? await connection.query(query.sql, query.bindings)
      : (await connection.exec(query.sql)).at(-1);
    query.response = asPgResponse(query.sql, result ?? { rows: [] });
    return query;
  }
}

class PgliteConnection extends PostgreSqlConnection {
  override createKnex(): void {
    const { pglite } = this.config.get<'driverOptions', { pglite: ThreadedPglite }>('driverOptions');
    this.client = knex({
      client: PgliteKnexClient as unknown as typeof Knex.Client,
      // One connection, and a wait that ends: a query on another fork inside a transaction would wait forever.
      pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 30 },
      acquireConnectionTimeout: 120_000,
      connection: { pglite } as unknown as Knex.StaticConnectionConfig,
    });
    const client = this.client.client as Dictionary & { acquireConnection: () => Promise<unknown> };
    client.ormConfig = this.config;
    const acquire = client.acquireConnection.bind(client);
    client.acquireConnection = async () => {
      await pglite.readersFirst.myTurn();
      return acquire();
    };
    this.connected = true;
  }
}

/** PostgreSQL for MikroORM, embedded. */
export class PgliteDriver extends AbstractSqlDriver<PgliteConnection> {
  constructor(config: Configuration) {
    super(config, new PostgreSqlPlatform(), PgliteConnection, ['knex']);
  }
}
