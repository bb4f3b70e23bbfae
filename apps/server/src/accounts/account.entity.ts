import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';

/** Somebody who can sign in. */
@Entity()
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Lower case. */
  @Property({ type: 'text', unique: true })
  email: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text', hidden: true })
  passwordHash: string;

  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  constructor(email: string, name: string, passwordHash: string) {
    this.email = email.trim().toLowerCase();
    this.name = name.trim();
    this.passwordHash = passwordHash;
  }
}
