import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Source } from '../imports/source.entity';
import { Person } from '../people/person.entity';

/** What somebody said a person would not say, and what they would. It is in force until it is taken back. */
@Entity()
export class Correction {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person!: Person;

  /** Of the sentence that is wrong: whoever may not read it is told nothing of the correction. */
  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  /** The question it was about. */
  @Property({ type: 'text' })
  scene!: string;

  /** A sentence of the answer, as it was shown. */
  @Property({ type: 'text' })
  wrong!: string;

  /** In the words of whoever corrected it. */
  @Property({ type: 'text' })
  right!: string;

  /** The claim that the wrong sentence is, where it is one. No reference: claims are found anew. */
  @Property({ type: 'uuid', nullable: true })
  claimId!: string | null;

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  by!: Account | null;

  @Property()
  isBySubject!: boolean;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Number of the first version of the profile with it. */
  @Property({ type: 'int' })
  since!: number;

  /** Number of the first version without it; null: it is in force. */
  @Property({ type: 'int', nullable: true })
  until: number | null = null;
}
