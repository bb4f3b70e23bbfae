import type { EntityManager } from '@mikro-orm/core';

/**
 * Rows of hand-written SQL, inside the transaction of the `em` when there is one. Times are best selected with
 * `millis`: both drivers give timestamps as text.
 */
export async function rows<T extends object>(
  em: EntityManager,
  sql: string,
  params: unknown[] = [],
): Promise<T[]> {
  const found: unknown = await em.getConnection().execute(sql, params, 'all', em.getTransactionContext());
  return found as T[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (id: string): boolean => uuid.test(id);

/** Ids as one parameter, for `= any(?::uuid[])`. What is no id finds nothing, as an empty list does. */
export const uuids = (ids: readonly string[]): string => `{${ids.filter(isUuid).join(',')}}`;

/** Milliseconds since 1970 of a column, as a number. */
export const millis = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

export const asDate = (at: number | null): Date | null => (at === null ? null : new Date(at));
