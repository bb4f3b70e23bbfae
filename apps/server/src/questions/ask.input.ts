import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AskInput {
  @Field(() => ID)
  workspaceId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Answered from what this person wrote or was told.' })
  asPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A follow-up in this thread.' })
  threadId?: string | null;
}
