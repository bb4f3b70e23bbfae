import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Workspace } from '../workspaces/workspace.entity';

/**
 * That somebody asked for everything of themselves to be erased. An admin confirms that they are who they say,
 * because an address alone proves nothing and erasing cannot be taken back.
 */
@Entity()
export class ErasureRequest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  askedBy: Account;

  /** No reference: it outlives the person. */
  @Property({ type: 'uuid' })
  personId: string;

  @Property({ type: 'timestamptz' })
  askedAt: Date = new Date();

  /** JSON, once it is done. */
  @Property({ type: 'text', nullable: true })
  receipt: string | null = null;

  constructor(workspace: Workspace, askedBy: Account, personId: string) {
    this.workspace = workspace;
    this.askedBy = askedBy;
    this.personId = personId;
  }
}
