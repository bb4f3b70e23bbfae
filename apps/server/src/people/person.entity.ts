import { Collection, Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Workspace } from '../workspaces/workspace.entity';
import { Handle } from './handle.entity';

/** Someone who appears in the material; may or may not be a member. */
@Entity()
export class Person {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  /** Set by hand; otherwise the name comes from the appearances that the asker may see. */
  @Property({ type: 'text', nullable: true })
  givenName: string | null = null;

  @OneToMany(() => Handle, (handle) => handle.person)
  handles = new Collection<Handle>(this);

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }
}
