import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Workspace } from './workspace.entity';

/** From the least to the most that one may do. */
export enum Role {
  Viewer = 'viewer',
  Member = 'member',
  Admin = 'admin',
  Owner = 'owner',
}

@Entity()
@Unique({ properties: ['workspace', 'account'] })
export class Member {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade' })
  workspace: Workspace;

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account: Account;

  @Enum({ items: () => Role, type: 'text' })
  role: Role;

  @Property({ type: 'timestamptz' })
  joinedAt: Date = new Date();

  constructor(workspace: Workspace, account: Account, role: Role) {
    this.workspace = workspace;
    this.account = account;
    this.role = role;
  }
}
