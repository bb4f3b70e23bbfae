import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Who wrote something, under the name that the asker may see. */
@ObjectType('MessageAuthor')
export class MessageAuthorType {
  @Field(() => ID)
  handleId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;
}
