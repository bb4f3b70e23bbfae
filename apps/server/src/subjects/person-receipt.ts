import { createHash } from 'node:crypto';
import { z } from 'zod';

const receipt = z.object({
  kind: z.literal('tacit-person-erasure'),
  version: z.literal(1),
  id: z.uuid(),
  at: z.iso.datetime(),
  workspaceId: z.uuid(),
  /** Hashes of the accounts under which the person appeared. */
  handleIds: z.array(z.uuid()),
  /** Rows by table. */
  erased: z.record(z.string(), z.number().int()),
  /** Uploaded files that were read and stay as they are, until whoever uploaded them deletes them. */
  files: z.array(z.string()),
  audit: z.object({ seq: z.number().int(), hash: z.string() }),
});

const signed = receipt.extend({ fingerprint: z.string() });

/** What was erased of a person, when, and where that is written down. It names nobody. */
export type PersonErasure = z.infer<typeof receipt>;
export type PersonReceipt = z.infer<typeof signed>;

/** What the receipt asks about, as the audit log keeps it. */
export const erasedHash = ({
  workspaceId,
  handleIds,
}: Pick<PersonErasure, 'workspaceId' | 'handleIds'>): string =>
  createHash('sha256')
    .update(JSON.stringify([workspaceId, handleIds]))
    .digest('hex');

/** Null when it is no receipt. */
export function readPersonReceipt(text: string): PersonReceipt | null {
  try {
    return signed.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
