import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';

/** What may be found in the audit log. */
export type AuditAction =
  | 'owner-created'
  | 'signed-in'
  | 'password-changed'
  | 'api-token-created'
  | 'api-token-revoked'
  | 'workspace-created'
  | 'workspace-renamed'
  | 'member-invited'
  | 'invitation-revoked'
  | 'member-joined'
  | 'role-changed'
  | 'member-removed'
  | 'visibility-changed'
  | 'source-deleted'
  | 'people-merged'
  | 'merge-undone'
  | 'person-split'
  | 'consent-granted'
  | 'consent-revoked'
  | 'claim-reviewed'
  | 'profile-taken'
  | 'profile-rolled-back'
  | 'persona-corrected'
  | 'correction-withdrawn'
  | 'skill-exported'
  | 'held-copied'
  | 'erasure-asked'
  | 'erasure-dropped'
  | 'person-erased'
  | 'memory-erased'
  | 'vault-created'
  | 'vault-unlocked'
  | 'vault-passphrase-changed'
  | 'vault-erased'
  | 'vault-memory-erased'
  | 'backup-created'
  | 'exported';

/**
 * Who did what when. Rows are added, never changed; each holds the hash of the one before, so that a change
 * or a gap shows. Ids only, and no references: it outlives what it tells of, and names nobody who is erased.
 */
@Entity()
@Index({ properties: ['workspaceId', 'seq'] })
export class AuditEntry {
  /** 1, 2, 3, without gaps, over the whole installation. */
  @PrimaryKey({ type: 'int', autoincrement: false })
  seq!: number;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Null for what concerns an account alone. */
  @Property({ type: 'uuid', nullable: true })
  workspaceId!: string | null;

  /** Null for what the command line of the machine did. */
  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Property({ type: 'text' })
  action!: AuditAction;

  /** Ids and plain words: `{ memberId, from: 'member', to: 'admin' }`. */
  @Property({ type: 'jsonb' })
  detail!: Record<string, string>;

  /** Hash of the row before; 64 zeros in the first. */
  @Property({ type: 'text' })
  previous!: string;

  /** SHA-256 in hex of `previous` and everything above it. */
  @Property({ type: 'text' })
  hash!: string;
}
