import type { EntityManager } from '@mikro-orm/core';

/**
 * Rows of hand-written SQL, inside the transaction of the `em` when there is one. Times are best selected as
 * `extract(epoch ...)`: both drivers give timestamps as text.
 */
export async function rows<T extends object>(
  em: EntityManager,
  sql: string,
  params: unknown[] = [],
): Promise<T[]> {
  const found: unknown = await em.getConnection().execute(sql, params, 'all', em.getTransactionContext());
  return found as T[];
}

/** Ids as one parameter, for `= any(?::uuid[])`; an empty list finds nothing. */
export const uuids = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Milliseconds since 1970 of a column, as a number. */
export const millis = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;
