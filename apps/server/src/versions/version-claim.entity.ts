import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { ClaimKind } from '../claims/claim.entity';
import { ClaimStatus } from '../claims/claim-review.entity';
import { newId } from '../database/record-id';
import { Source } from '../imports/source.entity';
import { Handle } from '../people/handle.entity';
import { Person } from '../people/person.entity';

/**
 * What one source tells of one claim, in the versions of a profile from `since` on and before `until`. By source,
 * so that a reader sees of every version what they may read today, and a source takes its part of the past along.
 */
@Entity()
@Index({ properties: ['person', 'until'] })
export class VersionClaim {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;

  @ManyToOne(() => Handle, { deleteRule: 'cascade', index: true })
  handle!: Handle;

  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  /** No reference: the claim may no longer be found. */
  @Property({ type: 'uuid' })
  claimId!: string;

  @Enum({ items: () => ClaimKind, type: 'text' })
  kind!: ClaimKind;

  @Property({ type: 'text' })
  text!: string;

  @Enum({ items: () => ClaimStatus, type: 'text' })
  status!: ClaimStatus;

  @Property({ type: 'text', nullable: true })
  correctedText!: string | null;

  @Property({ default: false })
  isBySubject: boolean = false;

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  reviewedBy!: Account | null;

  @Property({ type: 'timestamptz', nullable: true })
  reviewedAt!: Date | null;

  /** How often this source says so. */
  @Property({ type: 'int' })
  seen!: number;

  @Property({ type: 'timestamptz', nullable: true })
  firstAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  lastAt!: Date | null;

  /** Number of the first version that holds it. */
  @Property({ type: 'int' })
  since!: number;

  /** Number of the first version that does not; null: the latest holds it. */
  @Property({ type: 'int', nullable: true })
  until!: number | null;
}
