import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import { enumType } from '../graphql/enum-type';
import { PersonType } from '../people/person.type';
import { PassageType } from '../questions/passage.type';
import { ConsentScope } from './consent.entity';
import { FidelityType } from './fidelity.type';
import { StyleType } from './style.type';

export const ConsentScopeType = enumType('ConsentScope', ConsentScope);

@ObjectType('Consent')
export class ConsentType {
  @Field(() => ConsentScopeType)
  scope!: ConsentScope;

  @Field(() => String, { description: 'Why it may be, in words.' })
  basis!: string;

  @Field(() => AccountType, { nullable: true })
  grantedBy!: AccountType | null;

  @Field(() => Date)
  grantedAt!: Date;

  @Field(() => Date, { nullable: true })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Then nobody but the person can grant again.' })
  revokedBySubject!: boolean;
}

@ObjectType('LengthCount', { description: 'Messages longer than the step before, up to this one.' })
export class LengthCountType {
  @Field(() => Int, {
    nullable: true,
    description: 'Characters; null for everything longer than the last step.',
  })
  atMost!: number | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType('HourCount')
export class HourCountType {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => Int)
  hour!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType('WordUse')
export class WordUseType {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Float)
  score!: number;

  @Field(() => ID, { nullable: true, description: 'A passage that shows it.' })
  exampleId!: string | null;
}

@ObjectType('Contact')
export class ContactType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => Int)
  messages!: number;
}

@ObjectType('MonthCount')
export class MonthCountType {
  @Field(() => String, { description: 'For example 2024-09.' })
  month!: string;

  @Field(() => Int)
  messages!: number;
}

@ObjectType('Topic')
export class TopicType {
  @Field(() => [String])
  words!: string[];

  @Field(() => Int)
  messages!: number;

  @Field(() => [MonthCountType])
  months!: MonthCountType[];

  @Field(() => [PassageType])
  evidence!: PassageType[];
}

/** What can be said of a person by counting, from what the asker may read. */
@ObjectType('Persona')
export class PersonaType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String)
  label!: string;

  @Field(() => ConsentType, { nullable: true })
  consent!: ConsentType | null;

  @Field(() => Boolean, { description: 'The figures are still being counted; until then they are empty.' })
  isCounting!: boolean;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  words!: number;

  @Field(() => Date, { nullable: true })
  firstAt!: Date | null;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => [HourCountType])
  activeHours!: HourCountType[];

  @Field(() => [LengthCountType], { description: 'Shortest first; only lengths that occur.' })
  lengths!: LengthCountType[];

  @Field(() => Float)
  medianLength!: number;

  @Field(() => Float)
  emojiPerMessage!: number;

  @Field(() => [WordUseType])
  emoji!: WordUseType[];

  @Field(() => Float)
  questionShare!: number;

  @Field(() => [WordUseType])
  distinctiveWords!: WordUseType[];

  @Field(() => [WordUseType])
  phrases!: WordUseType[];

  @Field(() => [ContactType])
  contacts!: ContactType[];

  @Field(() => [TopicType])
  topics!: TopicType[];

  @Field(() => StyleType, { nullable: true, description: 'Null while nothing may be counted.' })
  style!: StyleType | null;

  @Field(() => FidelityType, {
    nullable: true,
    description: 'Null until measured, and where there is too little.',
  })
  fidelity!: FidelityType | null;

  @Field(() => Boolean, { description: 'Too little material for the figures to say much.' })
  isThin!: boolean;
}
