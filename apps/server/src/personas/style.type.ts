import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../people/person.type';
import { PassageType } from '../questions/passage.type';

@ObjectType('FormUse', { description: 'Words somebody uses, with a message that shows them.' })
export class FormUseType {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => PassageType, { nullable: true })
  example!: PassageType | null;
}

@ObjectType('TraitUse', { description: 'A habit that can be seen in a single message.' })
export class TraitUseType {
  @Field(() => String, { description: 'For example laughs, endsWithoutMark, hedges.' })
  trait!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Float, { description: 'Of the messages that can show it, 0 to 1.' })
  share!: number;

  @Field(() => Float, { nullable: true, description: 'The same of the others in the same conversations.' })
  othersShare!: number | null;

  @Field(() => PassageType, { nullable: true })
  example!: PassageType | null;
}

@ObjectType('ActUse', { description: 'How somebody says what everybody has to say.' })
export class ActUseType {
  @Field(() => String, {
    description: 'yes, no, thanks, sorry, unsure, disagreement, greeting or leaving.',
  })
  act!: string;

  @Field(() => [FormUseType], { description: 'Most used first.' })
  forms!: FormUseType[];
}

@ObjectType('ScriptShare')
export class ScriptShareType {
  @Field(() => String, { description: 'han, latin, mixed or other.' })
  script!: string;

  @Field(() => Float)
  share!: number;
}

@ObjectType('Rhythm')
export class RhythmType {
  @Field(() => Float, { nullable: true, description: 'Median milliseconds until they answered.' })
  replyDelayMs!: number | null;

  @Field(() => Int, { description: 'Answers the median is taken of.' })
  replies!: number;

  @Field(() => Float, { nullable: true, description: 'Messages in a row, on average.' })
  inARow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of sittings in direct chats that they began.' })
  startsShare!: number | null;

  @Field(() => Int)
  sittings!: number;
}

@ObjectType('TraitDifference')
export class TraitDifferenceType {
  @Field(() => String)
  trait!: string;

  @Field(() => Float)
  share!: number;

  @Field(() => Float)
  wholeShare!: number;
}

@ObjectType('StyleSlice', { description: 'The same habits towards one audience, or in one year.' })
export class StyleSliceType {
  @Field(() => PersonType, { nullable: true, description: 'The other one of a direct chat.' })
  person!: PersonType | null;

  @Field(() => String, { nullable: true })
  year!: string | null;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  medianLength!: number;

  @Field(() => [TraitDifferenceType], { description: 'Only what is hardly chance.' })
  differences!: TraitDifferenceType[];
}

@ObjectType('Style', { description: 'How somebody writes: counted, descriptive, with examples.' })
export class StyleType {
  @Field(() => [TraitUseType])
  traits!: TraitUseType[];

  @Field(() => [ActUseType])
  acts!: ActUseType[];

  @Field(() => [FormUseType])
  openings!: FormUseType[];

  @Field(() => [FormUseType])
  endings!: FormUseType[];

  @Field(() => [ScriptShareType])
  scripts!: ScriptShareType[];

  @Field(() => RhythmType)
  rhythm!: RhythmType;

  @Field(() => [StyleSliceType])
  slices!: StyleSliceType[];
}
