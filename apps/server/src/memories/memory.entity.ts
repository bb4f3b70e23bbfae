import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';
import { Workspace } from '../workspaces/workspace.entity';

/** The one person a personal workspace remembers. */
@Entity()
export class Memory {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne(() => Workspace, { owner: true, deleteRule: 'cascade' })
  workspace: Workspace;

  @Property({ type: 'text' })
  name: string;

  /** In the owner's words: "a friend", "former partner". */
  @Property({ type: 'text' })
  relation: string;

  /** "My own conversations, private use, I am an adult." */
  @Property({ type: 'timestamptz' })
  attestedAt: Date = new Date();

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  remembered: Person | null = null;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  me: Person | null = null;

  constructor(workspace: Workspace, name: string, relation: string) {
    this.workspace = workspace;
    this.name = name.trim();
    this.relation = relation.trim();
  }
}
