import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { ProfileNumbers } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';
import { Consent } from '../personas/consent.entity';

/** Why there is a version. */
export enum VersionReason {
  /** As it was found first. */
  First = 'first',
  /** What sources added was looked at and taken in. */
  Sources = 'sources',
  /** Somebody said what a claim is worth. */
  Review = 'review',
  /** Somebody said what the person would not say, or took that back. */
  Correction = 'correction',
  /** Somebody told something, or took it back. */
  Told = 'told',
  Rollback = 'rollback',
}

/**
 * A state of somebody's skill profile, with why it came to be. Never changed; what it holds is in the rows of
 * `VersionClaim` whose range its number lies in, so that whatever is erased is erased out of every version.
 */
@Entity()
@Unique({ properties: ['person', 'number'] })
export class ProfileVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;

  /** 1, 2, 3 for each person. */
  @Property({ type: 'int' })
  number!: number;

  @Enum({ items: () => VersionReason, type: 'text' })
  reason!: VersionReason;

  /** The version that a rollback brought back. */
  @Property({ type: 'int', nullable: true })
  restores!: number | null;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Null for the first one, which nobody made, and where the account is gone. */
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  by!: Account | null;

  /** The consent that was on record then. */
  @ManyToOne(() => Consent, { nullable: true, deleteRule: 'set null' })
  consent!: Consent | null;

  /** Counted over what everybody of the workspace could read; null while nobody has looked. */
  @Property({ type: 'jsonb', nullable: true })
  numbers!: ProfileNumbers | null;

  /** Ids of the sources the numbers were counted over: they go when one of these goes. */
  @Property({ type: 'jsonb' })
  countedOver!: string[];

  /** Of the records then; while it is the same, the numbers can still be counted. */
  @Property({ type: 'text', nullable: true })
  records!: string | null;
}
