import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Workspace } from '../workspaces/workspace.entity';
import { Person } from './person.entity';

/** Two people found to be one: the handles moved, and can move back. */
@Entity()
export class PersonMerge {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  into: Person;

  /** Stays, without handles, to take them back. */
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  from: Person;

  @Property({ type: 'jsonb' })
  handleIds: string[];

  /** Nobody when the same address joined them. */
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  by: Account | null;

  @Property({ type: 'timestamptz' })
  at: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null = null;

  constructor(into: Person, from: Person, handleIds: string[], by: Account | null) {
    this.workspace = into.workspace;
    this.into = into;
    this.from = from;
    this.handleIds = handleIds;
    this.by = by;
  }
}
