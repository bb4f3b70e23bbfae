import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { Handle } from '../people/handle.entity';

/** What people have said of a claim. `proposed` is a claim nobody has looked at. */
export enum ClaimStatus {
  Proposed = 'proposed',
  Confirmed = 'confirmed',
  Corrected = 'corrected',
  Vetoed = 'vetoed',
  Stale = 'stale',
}

/** Kept apart from the claim, because claims are found anew and a review must outlast that. */
@Entity()
export class ClaimReview {
  /** Of the claim. */
  @PrimaryKey({ type: 'uuid' })
  claimId!: string;

  /** Whose claim it is: a person who is erased takes their reviews along. */
  @ManyToOne(() => Handle, { deleteRule: 'cascade', index: true })
  handle!: Handle;

  @Enum({ items: () => ClaimStatus, type: 'text' })
  status!: ClaimStatus;

  /** How it is right, for a corrected one. */
  @Property({ type: 'text', nullable: true })
  correctedText!: string | null;

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  reviewedBy!: Account | null;

  /** Said by the person it is about; nobody else can take that back. */
  @Property()
  isBySubject!: boolean;

  @Property({ type: 'timestamptz' })
  reviewedAt!: Date;
}
