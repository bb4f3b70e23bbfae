import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';

/**
 * That an account let somebody go, so that the same person is not built again the same night. The name is kept
 * only as a hash with the account in it: it can be compared with a name and not read.
 */
@Entity()
@Unique({ properties: ['account', 'nameHash'] })
export class LetGo {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account: Account;

  @Property({ type: 'text' })
  nameHash: string;

  @Property({ type: 'timestamptz' })
  until: Date;

  constructor(account: Account, nameHash: string, until: Date) {
    this.account = account;
    this.nameHash = nameHash;
    this.until = until;
  }
}
