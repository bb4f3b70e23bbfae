import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';

/** What is told: the three questions, tags, and answers of the interview. */
export enum ToldKind {
  /** What to call them. */
  Name = 'name',
  /** Their role in a line. */
  Role = 'role',
  Impression = 'impression',
  /** A tag that stands for a habit. */
  Tag = 'tag',
  /** An answer about a thin part of the profile. */
  Interview = 'interview',
}

/** What somebody told of a person. Never mixed with what was found; part of the versions from `since` on. */
@Entity()
@Index({ properties: ['person', 'until'] })
export class Told {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;

  @Enum({ items: () => ToldKind, type: 'text' })
  kind!: ToldKind;

  /** The part of the profile that an interview asked about. */
  @Property({ type: 'text', nullable: true })
  part!: string | null;

  @Property({ type: 'text', nullable: true })
  question!: string | null;

  @Property({ type: 'text' })
  text!: string;

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  by!: Account | null;

  /** Told by the person themselves. */
  @Property()
  isBySubject!: boolean;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Number of the first version of the profile with it. */
  @Property({ type: 'int' })
  since!: number;

  /** Number of the first version without it; null: it stands. */
  @Property({ type: 'int', nullable: true })
  until: number | null = null;
}
