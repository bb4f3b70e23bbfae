import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';

/** How somebody is asked: for what they know, in their own voice, or both beside each other. */
export type AskMode = 'knowledge' | 'voice' | 'both';
export const AskModeType = enumType('AskMode', { Knowledge: 'knowledge', Voice: 'voice', Both: 'both' });

/**
 * SAID: their own message, word for word; DONE: a record of theirs, word for word; INFERRED: what others wrote where
 * they were, or words that are not exactly theirs.
 */
export const BasisType = enumType('Basis', { Said: 'said', Done: 'done', Inferred: 'inferred' });

@ObjectType('VoiceMessage')
export class VoiceMessageType {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  citation!: number;

  @Field(() => BasisType)
  basis!: 'said' | 'done' | 'inferred';
}

@ObjectType('VoiceReply', {
  description: 'The answer as they might send it. It says nothing that the answer does not.',
})
export class VoiceReplyType {
  @Field(() => [VoiceMessageType])
  messages!: VoiceMessageType[];

  @Field(() => Boolean, { description: 'Further from how they write than nearly all they wrote themselves.' })
  isOffStyle!: boolean;

  @Field(() => [String], {
    description: 'Habits that somebody told and the reply keeps to, by the names of their tags.',
  })
  told!: string[];
}
