import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/core';
import type { DependenceSign, UseState } from '@tacit/persona';
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

  /** How much it was used, by day; null: not yet. */
  @Property({ type: 'jsonb', nullable: true })
  use: UseState | null = null;

  /** Minutes a day that the owner allows; null: no limit. */
  @Property({ type: 'int', nullable: true })
  dailyMinutes: number | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  breakUntil: Date | null = null;

  /** A day without, for the signs kept beside it. */
  @Property({ type: 'timestamptz', nullable: true })
  coolOffUntil: Date | null = null;

  @Property({ type: 'jsonb', nullable: true })
  coolOffSigns: DependenceSign[] | null = null;

  constructor(workspace: Workspace, name: string, relation: string) {
    this.workspace = workspace;
    this.name = name.trim();
    this.relation = relation.trim();
  }
}
