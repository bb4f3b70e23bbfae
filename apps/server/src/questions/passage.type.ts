import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LoadedPassage } from '../adapters/search/database-evidence-store';
import { asDate } from '../database/rows';
import { enumType } from '../graphql/enum-type';
import { MessageAuthorType } from '../people/message-author.type';

export enum PassageKind {
  Message = 'message',
  Section = 'section',
}
export const PassageKindType = enumType('PassageKind', PassageKind);

/** Words with their place. */
@ObjectType('Passage')
export class PassageType {
  @Field(() => ID)
  id!: string;

  @Field(() => PassageKindType)
  kind!: PassageKind;

  @Field(() => ID)
  sourceId!: string;

  @Field(() => ID, { description: 'The conversation or document it stands in.' })
  containerId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String])
  headings!: string[];

  @Field(() => Int, { nullable: true })
  page!: number | null;

  @Field(() => MessageAuthorType, { nullable: true })
  speaker!: MessageAuthorType | null;

  @Field(() => Date, { nullable: true })
  at!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'How far the time can be trusted: utc, offset, local.',
  })
  clock!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Names of what is attached.' })
  caption!: string;

  @Field(() => ID, { description: 'The message or section.' })
  recordId!: string;
}

export function asPassageType(passage: LoadedPassage): PassageType {
  const { passageId, sourceId, containerId, title, headings, page, clock, text, caption, recordId } = passage;
  const { handleId, personId, speaker } = passage;
  return {
    ...{ id: passageId, sourceId, containerId, title, headings, page, clock, text, caption, recordId },
    kind: passage.kind === 'message' ? PassageKind.Message : PassageKind.Section,
    speaker: handleId && personId ? { handleId, personId, name: speaker ?? '' } : null,
    at: asDate(passage.at),
  };
}
