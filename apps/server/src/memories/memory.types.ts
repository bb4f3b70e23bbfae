import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../people/person.type';
import { PassageType } from '../questions/passage.type';
import { enumType } from '../graphql/enum-type';
import { Bond } from './memory.entity';
import { ToldTags } from './told-tags';

export const BondType = enumType('Bond', Bond);

@ObjectType('Memory', { description: 'The one person a personal workspace remembers.' })
export class MemoryType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  workspaceId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => BondType, { nullable: true, description: 'Who they were to the owner.' })
  bond!: Bond | null;

  @Field(() => String, { description: "Who they were, in the owner's words." })
  relation!: string;

  @Field(() => String, { description: 'What the person called the owner.' })
  callsMe!: string;

  @Field(() => String, { description: "A few lines about them, in the owner's words." })
  about!: string;

  @Field(() => ToldTags)
  told!: ToldTags;

  @Field(() => PersonType, { nullable: true })
  remembered!: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'The owner, as they appear in the material.' })
  me!: PersonType | null;

  @Field(() => Boolean, { description: 'The language model of the server may put replies together.' })
  modelArranges!: boolean;

  @Field(() => Date)
  attestedAt!: Date;

  @Field(() => [PersonType], { description: 'Everybody in the material, to choose from.' })
  speakers!: PersonType[];

  @Field(() => Boolean, { description: 'It is known who is who: one can talk.' })
  ready!: boolean;
}

@ObjectType('UseDay')
export class UseDayType {
  @Field(() => String, { description: 'For example 2024-01-31, on the clock of the owner.' })
  day!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int, { description: 'Of these: between midnight and five.' })
  nightMinutes!: number;
}

@ObjectType('MemoryUse', { description: 'How much it is used, for its owner to see and to limit.' })
export class MemoryUseType {
  @Field(() => [UseDayType], { description: 'The latest first.' })
  days!: UseDayType[];

  @Field(() => Int, { nullable: true })
  dailyMinutes!: number | null;

  @Field(() => Date, { nullable: true, description: 'One can talk again from then on.' })
  restUntil!: Date | null;

  @Field(() => String, { nullable: true })
  restReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Signs of leaning on it, from use alone, in words.' })
  signs!: string | null;
}

@ObjectType('TalkTurn')
export class TalkTurnType {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'On every reply: what it is, and that it is not now.' })
  label!: string | null;

  @Field(() => PassageType, { nullable: true, description: 'The real message it is.' })
  origin!: PassageType | null;

  @Field(() => Boolean, { description: 'A language model put it together out of the words of `origin`.' })
  isArranged!: boolean;

  @Field(() => Boolean, { description: 'They never answered anything like it.' })
  none!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a reply that was just found: milliseconds they took then, since what came before it.',
  })
  waitMs?: number | null;
}

@ObjectType('Talk')
export class TalkType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What this is and is not; shown in full before the first turn.' })
  notice!: string;

  @Field(() => String, { description: 'The line that stays in sight.' })
  label!: string;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => [TalkTurnType])
  turns!: TalkTurnType[];
}

@ObjectType('SaidResult')
export class SaidResultType {
  @Field(() => [TalkTurnType], { description: 'What was said and what followed.' })
  turns!: TalkTurnType[];

  @Field(() => Boolean)
  ended!: boolean;

  @Field(() => [String], { description: 'What the program says of the time.' })
  notices!: string[];

  @Field(() => String, { nullable: true, description: 'One neutral line when the talk has ended.' })
  farewell!: string | null;
}

@InputType()
export class DescribeMemoryInput {
  @Field(() => BondType, { nullable: true })
  bond?: Bond | null;

  @Field(() => String, { defaultValue: '', description: "Who they were, in the owner's words." })
  relation!: string;

  @Field(() => String, { defaultValue: '', description: 'What the person called the owner.' })
  callsMe!: string;

  @Field(() => String, { defaultValue: '' })
  about!: string;

  @Field(() => ToldTags, { nullable: true })
  told?: ToldTags | null;
}

@InputType()
export class CreateMemoryInput extends DescribeMemoryInput {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean, {
    description: 'My own conversations, for private use; I am an adult, and so was the person.',
  })
  attested!: boolean;
}
