import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Account')
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Of its screens; null: that of the browser.' })
  language!: string | null;
}

@ObjectType('Session', { description: 'Somebody has signed in; the cookie is in the header of the answer.' })
export class SessionType {
  @Field(() => AccountType)
  account!: AccountType;
}

@ObjectType('Setup')
export class SetupType {
  @Field(() => Boolean, { description: 'Nobody has an account yet: the first visit makes the owner.' })
  needsOwner!: boolean;

  @Field(() => String)
  version!: string;
}
