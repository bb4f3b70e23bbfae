import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PassageType } from '../questions/passage.type';

@ObjectType('CitedMoment', { description: 'Lines of the chat in a row, with their places.' })
export class CitedMomentType {
  @Field(() => Date, { nullable: true })
  at!: Date | null;

  @Field(() => [PassageType])
  passages!: PassageType[];
}

@ObjectType('RepeatedWord')
export class RepeatedWordType {
  @Field(() => String)
  word!: string;

  @Field(() => Int, { description: 'Hard talks it came up in.' })
  talks!: number;

  @Field(() => [CitedMomentType])
  moments!: CitedMomentType[];
}

@ObjectType('HardTalks', { description: 'Talks with words of anger or blame, found by the words alone.' })
export class HardTalksType {
  @Field(() => Int)
  talks!: number;

  @Field(() => Int, { description: 'Somebody said sorry, in the talk or at the beginning of the next.' })
  withSorry!: number;

  @Field(() => Int)
  begunByThem!: number;

  @Field(() => Int)
  begunByMe!: number;

  @Field(() => Int, { description: 'They wrote first again.' })
  againByThem!: number;

  @Field(() => Int)
  againByMe!: number;

  @Field(() => Int, { nullable: true, description: 'In the middle, until somebody wrote again.' })
  silenceMinutes!: number | null;

  @Field(() => [RepeatedWordType])
  repeated!: RepeatedWordType[];

  @Field(() => [CitedMomentType])
  moments!: CitedMomentType[];
}

@ObjectType('TalkWeek', {
  description: 'Talk with the memory in one week, counted from the talks themselves.',
})
export class TalkWeekType {
  @Field(() => String, { description: 'Its Monday, on the clock of the owner.' })
  week!: string;

  @Field(() => Int)
  talks!: number;

  @Field(() => Int)
  said!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int, { description: 'Nights with something said between midnight and five.' })
  nights!: number;
}

@ObjectType('TalkSummary', { description: "A talk in the owner's own words, and in no others." })
export class TalkSummaryType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => [String])
  words!: string[];
}

@ObjectType('Reflection', { description: 'A look back, from the evidence, in nobody’s voice.' })
export class ReflectionType {
  @Field(() => Int, { description: 'Lines of the two that were looked at.' })
  lines!: number;

  @Field(() => [CitedMomentType])
  good!: CitedMomentType[];

  @Field(() => HardTalksType)
  hard!: HardTalksType;

  @Field(() => [CitedMomentType], { description: 'Where the owner wrote what they understood.' })
  learnt!: CitedMomentType[];

  @Field(() => [TalkWeekType], { description: 'Oldest first.' })
  weeks!: TalkWeekType[];

  @Field(() => [TalkSummaryType], { description: 'The latest first.' })
  talks!: TalkSummaryType[];
}
