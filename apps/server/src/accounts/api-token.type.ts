import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ApiToken')
export class ApiTokenType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Only in the answer of createApiToken.' })
  secret!: string | null;
}
