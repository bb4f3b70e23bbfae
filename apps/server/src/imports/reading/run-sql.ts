import type { EntityManager } from '@mikro-orm/core';
import { type Knex, SqlEntityManager } from '@mikro-orm/knex';

/**
 * Runs a statement inside the transaction of `em`, or on its own when there is none, with real parameters:
 * batches are megabytes, which MikroORM would first format into the text of the statement.
 * @returns the rows; columns are named as in the statement
 */
export async function runSql<Row>(
  em: EntityManager,
  sql: string,
  params: (string | number | boolean | null)[] = [],
): Promise<Row[]> {
  if (!(em instanceof SqlEntityManager)) throw new Error('this needs an SQL database');
  const knex = em.getTransactionContext<Knex.Transaction>() ?? em.getKnex();
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, params);
  return rows;
}

// PostgreSQL keeps neither NUL nor half of a surrogate pair.
const unstorable = /[\0\p{Cs}]/gu;

/** Plain data as a JSON parameter; what PostgreSQL cannot store becomes U+FFFD. */
export function jsonParam(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(unstorable, '\uFFFD') : part,
  );
}
