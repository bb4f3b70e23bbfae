import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';

export enum ConsentScope {
  Knowledge = 'knowledge',
  Voice = 'voice',
}

/** Who allowed what a persona may do, on which basis, until when. Rows are never changed but for revocation. */
@Entity()
export class Consent {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person: Person;

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  grantedBy: Account | null;

  @Enum({ items: () => ConsentScope, type: 'text' })
  scope: ConsentScope;

  /** In words: "agreed in writing on ...", "left the company; contract section ...". */
  @Property({ type: 'text' })
  basis: string;

  @Property({ type: 'timestamptz' })
  grantedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;

  /** Then nobody but the person themselves may grant again. */
  @Property({ type: 'boolean', default: false })
  revokedBySubject = false;

  constructor(
    person: Person,
    grantedBy: Account,
    scope: ConsentScope,
    basis: string,
    expiresAt: Date | null,
  ) {
    this.person = person;
    this.grantedBy = grantedBy;
    this.scope = scope;
    this.basis = basis;
    this.expiresAt = expiresAt;
  }
}
