import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';

@ObjectType('AuditDetail')
export class AuditDetailType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('AuditEntry', { description: 'Who did what when. Never changed once written.' })
export class AuditEntryType {
  @Field(() => Int)
  seq!: number;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  action!: string;

  @Field(() => ID, { nullable: true, description: 'Null: the command line of the machine.' })
  accountId!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Null also when the account is gone.' })
  account!: AccountType | null;

  @Field(() => [AuditDetailType])
  details!: AuditDetailType[];

  @Field(() => String, { description: 'SHA-256 of this entry and of the hash before it.' })
  hash!: string;
}

@ObjectType('AuditPage')
export class AuditPageType {
  @Field(() => [AuditEntryType])
  items!: AuditEntryType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first entry of the installation that was changed after it was written; null: none.',
  })
  brokenAt!: number | null;
}
