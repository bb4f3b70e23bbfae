import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Role } from './member.entity';
import { Workspace } from './workspace.entity';

/** A link that lets one person join. Only the hash of its token is kept. */
@Entity()
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade' })
  workspace: Workspace;

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  invitedBy: Account;

  @Enum({ items: () => Role, type: 'text' })
  role: Role;

  /** When given, only this address may accept. */
  @Property({ type: 'text', nullable: true })
  email: string | null;

  @Property({ type: 'text', unique: true, hidden: true })
  tokenHash: string;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null = null;

  constructor(fields: {
    workspace: Workspace;
    invitedBy: Account;
    role: Role;
    email: string | null;
    tokenHash: string;
    expiresAt: Date;
  }) {
    this.workspace = fields.workspace;
    this.invitedBy = fields.invitedBy;
    this.role = fields.role;
    this.email = fields.email?.trim().toLowerCase() ?? null;
    this.tokenHash = fields.tokenHash;
    this.expiresAt = fields.expiresAt;
  }
}
