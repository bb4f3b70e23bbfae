import { createHash } from 'node:crypto';
import { z } from 'zod';

const receipt = z.object({
  kind: z.literal('tacit-erasure'),
  version: z.literal(1),
  id: z.uuid(),
  at: z.iso.datetime(),
  workspaceId: z.uuid(),
  sourceIds: z.array(z.uuid()),
  /** Addresses of the uploaded files; each is the hash of what it held. */
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  /** Rows by table. */
  erased: z.record(z.string(), z.number().int()),
  /** Where the erasure stands in the audit log. */
  audit: z.object({ seq: z.number().int(), hash: z.string() }),
  /** Backups that were made before and still hold what was erased. */
  backups: z.array(z.string()),
  coolOffUntil: z.iso.datetime(),
});

const signed = receipt.extend({ fingerprint: z.string() });

/** What was erased, when, and where that is written down. It names nobody. */
export type ErasureFacts = z.infer<typeof receipt>;
export type ErasureReceipt = z.infer<typeof signed>;

export function withFingerprint<Facts extends object>(facts: Facts): Facts & { fingerprint: string } {
  return { ...facts, fingerprint: fingerprintOf(facts) };
}

/** What a receipt asks about, as the audit log keeps it: a receipt that asks about anything else is none of ours. */
export function heldHash({
  workspaceId,
  sourceIds,
  files,
}: Pick<ErasureFacts, 'workspaceId' | 'sourceIds' | 'files'>) {
  return createHash('sha256')
    .update(JSON.stringify([workspaceId, sourceIds, files]))
    .digest('hex');
}

/** Null when it is no receipt. */
export function readReceipt(text: string): ErasureReceipt | null {
  try {
    return signed.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether nothing in it was changed since it was made. */
export function isWhole({ fingerprint, ...facts }: { fingerprint: string }): boolean {
  return fingerprintOf(facts) === fingerprint;
}

function fingerprintOf(facts: object): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(facts)))
    .digest('hex');
}

/** Keys in one order, whatever order a copy has them in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
