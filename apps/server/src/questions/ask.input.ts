import { Field, ID, InputType } from '@nestjs/graphql';
import { type AskMode, AskModeType } from './voice.type';

@InputType()
export class AskInput {
  @Field(() => ID)
  workspaceId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Answered from what this person wrote or was told.' })
  asPersonId?: string | null;

  @Field(() => AskModeType, {
    nullable: true,
    description: 'Voice needs consent to it. KNOWLEDGE when absent.',
  })
  mode?: AskMode | null;

  @Field(() => ID, { nullable: true, description: 'A follow-up in this thread.' })
  threadId?: string | null;
}
