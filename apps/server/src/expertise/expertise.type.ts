import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClaimType } from '../claims/claim.type';
import { PersonType } from '../people/person.type';
import { PassageType } from '../questions/passage.type';

@ObjectType('Knower', {
  description: 'Somebody who wrote about something: what, how often, when last. No score.',
})
export class KnowerType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => Int)
  passages!: number;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => [PassageType])
  evidence!: PassageType[];
}

@ObjectType('LeavingTopic')
export class LeavingTopicType {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  words!: string[];

  @Field(() => Int)
  messages!: number;

  @Field(() => [PassageType])
  evidence!: PassageType[];

  @Field(() => [KnowerType], {
    description: 'Others who stated something about it; empty: only this person did.',
  })
  others!: KnowerType[];
}

@ObjectType('InterviewQuestion')
export class InterviewQuestionType {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  about!: string | null;
}

@ObjectType('Leaving', { description: 'What would go with a person, from what the asker may read.' })
export class LeavingType {
  @Field(() => ID)
  id!: string;

  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => [LeavingTopicType], { description: 'What fewest others know first.' })
  topics!: LeavingTopicType[];

  @Field(() => [ClaimType])
  claims!: ClaimType[];

  @Field(() => [InterviewQuestionType], { description: 'None where they have left already.' })
  interview!: InterviewQuestionType[];
}
