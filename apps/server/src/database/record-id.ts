import { createHash, randomUUID } from 'node:crypto';

/**
 * A UUID that is the same for the same parts (version 8 of RFC 9562, from SHA-256), so that reading a file
 * twice writes the same rows and `on conflict do nothing` is all that idempotence needs.
 */
export function recordId(...parts: (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** For rows that no file determines. */
export const newId = (): string => randomUUID();
