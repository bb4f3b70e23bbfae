import { z } from 'zod';
import { InputError } from '../graphql/errors';

/** Where a page ended, as text for clients, who give it back and read nothing into it. */
export const encodeCursor = (position: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws InputError when it is none of ours */
export function decodeCursor<T extends z.ZodType>(cursor: string, shape: T): z.infer<T> {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new InputError(
      'paging/bad-cursor',
      'The page cursor is none of this server; start from the first page.',
    );
  }
}

/** Items of a page: as asked, between 1 and 200. */
export const pageSize = (first: number | null | undefined, byDefault = 50): number =>
  Math.min(200, Math.max(1, first ?? byDefault));

/** PostgreSQL refuses to compare anything else with an id; for people it is simply not found. */
export const isUuid = (text: string): boolean => z.guid().safeParse(text).success;
