import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** How a person is known on one platform, as far as the asker may see. */
@ObjectType('Handle')
export class HandleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  platform!: string;

  @Field(() => String)
  externalId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Int)
  messages!: number;
}

/** Someone who appears in sources that the asker may read; all names and counts are from those alone. */
@ObjectType('Person')
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [HandleType])
  handles!: HandleType[];

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => Date, { nullable: true })
  firstAt!: Date | null;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => Boolean)
  isMember!: boolean;

  @Field(() => Boolean, {
    description: 'A platform says that their account, or another of the same full name, was closed.',
  })
  hasLeft!: boolean;
}

@ObjectType('PersonPage')
export class PersonPageType {
  @Field(() => [PersonType])
  items!: PersonType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
