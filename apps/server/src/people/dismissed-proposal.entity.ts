import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Workspace } from '../workspaces/workspace.entity';

/** Two people somebody said are not one; not proposed again. */
@Entity()
export class DismissedProposal {
  /** From the ids of both people, smaller first. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  @Property({ type: 'timestamptz' })
  at: Date = new Date();

  constructor(id: string, workspace: Workspace) {
    this.id = id;
    this.workspace = workspace;
  }
}
