import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Account } from './account.entity';

/** Lets a program act for an account. Only the hash is kept. */
@Entity()
export class ApiToken {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account: Account;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text', unique: true, hidden: true })
  tokenHash: string;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null = null;

  constructor(account: Account, name: string, tokenHash: string) {
    this.account = account;
    this.name = name.trim();
    this.tokenHash = tokenHash;
  }
}
