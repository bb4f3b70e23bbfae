import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Objection } from '@tacit/persona';
import { AppliedCorrectionType } from '../corrections/correction.type';
import { enumType } from '../graphql/enum-type';
import { PersonType } from '../people/person.type';
import { CitationType } from '../questions/answer.type';

const MeetingRoundType = enumType('MeetingRound', { Answer: 'answer', Reply: 'reply' });

/** OTHER_VALUES: they say the same of another number or name; ANSWERED_NO: right after it they wrote a no. */
const ObjectionType = enumType('Objection', { OtherValues: 'other_values', AnsweredNo: 'answered_no' });

/** As the schema spells them. */
export const objectionOf = (why: Objection): string => why.replace('-', '_');

@InputType()
export class HoldMeetingInput {
  @Field(() => ID)
  workspaceId!: string;

  @Field(() => [ID], { description: 'Two to five people.' })
  personIds!: string[];

  @Field(() => String)
  text!: string;
}

@ObjectType('MeetingSeat')
export class MeetingSeatType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String, { description: 'The line every answer of a persona carries.' })
  label!: string;

  @Field(() => ID, { description: 'The thread in which only they are asked further.' })
  threadId!: string;

  @Field(() => Boolean, { description: 'Consent was taken back since: they say nothing here any more.' })
  isPaused!: boolean;

  @Field(() => [AppliedCorrectionType], {
    description: 'What they would say, by whoever corrected their persona; before their lines.',
  })
  corrections!: AppliedCorrectionType[];
}

@ObjectType('MeetingLine', { description: 'A quotation. Its citation is numbered in the order of speaking.' })
export class MeetingLineType {
  @Field(() => ID)
  personId!: string;

  @Field(() => MeetingRoundType)
  round!: 'answer' | 'reply';

  @Field(() => CitationType)
  citation!: CitationType;
}

@ObjectType('MeetingDisagreement', { description: 'Two lines, by number, whose speakers would disagree.' })
export class MeetingDisagreementType {
  @Field(() => Int)
  to!: number;

  @Field(() => Int)
  by!: number;

  @Field(() => ObjectionType)
  why!: string;
}

@ObjectType('Meeting', { description: 'Some people around one question, in their own words.' })
export class MeetingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  heldAt!: Date;

  @Field(() => [MeetingSeatType])
  seats!: MeetingSeatType[];

  @Field(() => [MeetingLineType])
  lines!: MeetingLineType[];

  @Field(() => [MeetingDisagreementType])
  disagreements!: MeetingDisagreementType[];

  @Field(() => [[Int]], { description: 'Pairs of lines, by number, that say much the same.' })
  alike!: number[][];

  @Field(() => Int, { description: 'Disagreements beyond the limit of turns.' })
  leftOut!: number;

  @Field(() => [PersonType], { description: 'Wrote about it too, and were not asked.' })
  others!: PersonType[];
}

@ObjectType('PastMeeting')
export class PastMeetingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  heldAt!: Date;

  @Field(() => [PersonType])
  people!: PersonType[];
}
