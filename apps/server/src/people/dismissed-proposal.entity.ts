import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { recordId } from '../database/record-id';
import { Workspace } from '../workspaces/workspace.entity';

/** Key of a pair that was found to be two people; the same whichever comes first. */
export const dismissedId = (a: string, b: string): string => recordId('dismissed', ...[a, b].sort());

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
