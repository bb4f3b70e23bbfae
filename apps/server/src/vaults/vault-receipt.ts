import { z } from 'zod';
import { withFingerprint } from '../letting-go/erasure-receipt';

const facts = z.object({
  kind: z.literal('tacit-vault-erasure'),
  version: z.literal(1),
  vaultId: z.uuid(),
  at: z.iso.datetime(),
  /** What lay in its folder. Nobody without a key knows more of it. */
  erased: z.object({ files: z.number().int(), bytes: z.number() }),
  /** Where the erasure stands in the audit log. */
  audit: z.object({ seq: z.number().int(), hash: z.string() }),
  /** Backups that were made before and may hold the vault, sealed. */
  backups: z.array(z.string()),
});
const receipt = facts.extend({ fingerprint: z.string() });

export type VaultReceipt = z.infer<typeof receipt>;

export const vaultReceipt = (of: Omit<z.infer<typeof facts>, 'kind' | 'version'>): VaultReceipt =>
  withFingerprint({ kind: 'tacit-vault-erasure' as const, version: 1 as const, ...of });

/** Null when it is none. */
export function readVaultReceipt(text: string): VaultReceipt | null {
  try {
    return receipt.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
