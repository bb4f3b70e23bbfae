import { Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/core';
import type { DependenceSign, UseState } from '@tacit/persona';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';
import { Workspace } from '../workspaces/workspace.entity';
import type { ToldTags } from './told-tags';

/** Who they were to the owner. */
export enum Bond {
  Partner = 'partner',
  Friend = 'friend',
  Family = 'family',
  Died = 'died',
}

/** What the owner tells of a memory, in their own words; may be corrected at any time. */
export interface MemoryWords {
  bond: Bond | null;
  /** "my father", "we met at school". */
  relation: string;
  /** What the person called the owner. */
  callsMe: string;
  /** A few lines about them. */
  about: string;
  told: ToldTags;
}

/** The one person a personal workspace remembers. */
@Entity()
export class Memory {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne(() => Workspace, { owner: true, deleteRule: 'cascade' })
  workspace: Workspace;

  @Property({ type: 'text' })
  name: string;

  /** Null where it was not asked yet. */
  @Enum({ items: () => Bond, type: 'text', nullable: true })
  bond: Bond | null = null;

  /** In the owner's words: "a friend", "former partner". */
  @Property({ type: 'text' })
  relation = '';

  /** What the person called the owner; empty where nobody said. */
  @Property({ type: 'text', default: '' })
  callsMe = '';

  /** A few lines about them, by the owner; never taken for something they wrote. */
  @Property({ type: 'text', default: '' })
  about = '';

  @Property({ type: 'jsonb', default: '{}' })
  told: ToldTags = {};

  /**
   * The language model that may read what is near and choose replies, with where it runs; null: none. The owner says so
   * of that one: another, or the same somewhere else, is another question.
   */
  @Property({ type: 'text', nullable: true })
  allowedModel: string | null = null;

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

  /** The material that was last looked through for something to remember; null: none yet. */
  @Property({ type: 'text', nullable: true })
  recollectionsState: string | null = null;

  constructor(workspace: Workspace, name: string, words: MemoryWords) {
    this.workspace = workspace;
    this.name = name.trim();
    this.describe(words);
  }

  describe(words: MemoryWords): void {
    Object.assign(this, words);
  }
}
