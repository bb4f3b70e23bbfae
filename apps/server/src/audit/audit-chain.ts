import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.entity';

export type AuditContent = Omit<AuditEntry, 'hash'>;

/** `previous` of the first entry. */
export const chainStart = '0'.repeat(64);

export function hashOf(entry: AuditContent): string {
  const { seq, at, workspaceId, accountId, action, detail, previous } = entry;
  // The database may give the keys of `detail` in another order than it got them.
  const sorted = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([previous, seq, at.toISOString(), workspaceId, accountId, action, sorted]);
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Follows the chain from its start. Entries cut off at the end leave no trace in the rest: whoever fears that
 * notes the last hash elsewhere.
 * @returns the number of the first entry that is changed, missing or out of place; null when all is well
 */
export async function findBreak(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
): Promise<number | null> {
  let [previous, seq] = [chainStart, 0];
  for await (const entry of entries) {
    seq++;
    if (entry.seq !== seq || entry.previous !== previous || hashOf(entry) !== entry.hash) return seq;
    previous = entry.hash;
  }
  return null;
}
