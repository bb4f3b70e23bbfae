import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Workspace } from '../workspaces/workspace.entity';

/**
 * That somebody had everything of themselves erased, so that reading a file again does not bring it back. The id
 * is a hash: it can be compared with an account that a file names, and names nobody.
 */
@Entity()
export class ErasedHandle {
  /** What the id of the handle was. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace!: Workspace;

  @Property({ type: 'timestamptz' })
  erasedAt!: Date;
}
