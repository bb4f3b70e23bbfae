import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import type { Role } from './member.entity';
import { RoleType } from './workspace.type';

@ObjectType('Member')
export class MemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountType)
  account!: AccountType;

  @Field(() => RoleType)
  role!: Role;

  @Field(() => Date)
  joinedAt!: Date;
}
