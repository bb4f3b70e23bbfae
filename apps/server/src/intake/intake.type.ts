import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import { ClaimKind } from '../claims/claim.entity';
import { ClaimKindType } from '../claims/claim.type';
import { enumType } from '../graphql/enum-type';
import { ToldKind } from './told.entity';

export const ToldKindType = enumType('ToldKind', ToldKind);

@ObjectType('Told', { description: 'What somebody told of a person; never found in the material.' })
export class ToldType {
  @Field(() => ID)
  id!: string;

  @Field(() => ToldKindType)
  kind!: ToldKind;

  @Field(() => String, { nullable: true, description: 'What the interview asked.' })
  question!: string | null;

  @Field(() => String, { description: 'Words, or the name of a tag.' })
  text!: string;

  @Field(() => AccountType, { nullable: true })
  by!: AccountType | null;

  @Field(() => Boolean)
  isBySubject!: boolean;

  @Field(() => Date)
  at!: Date;

  @Field(() => Boolean)
  mayTakeBack!: boolean;
}

@ObjectType('PartQuestion', {
  description: 'A question about a part of the profile of which little is known.',
})
export class PartQuestionType {
  @Field(() => ClaimKindType)
  part!: ClaimKind;

  @Field(() => Int, { description: 'Claims that were found of it.' })
  claims!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType('Intake')
export class IntakeType {
  @Field(() => ID, { description: 'Of the person.' })
  id!: string;

  @Field(() => [ToldType])
  told!: ToldType[];

  @Field(() => [PartQuestionType], { description: 'About the thinnest parts, the thinnest first.' })
  interview!: PartQuestionType[];

  @Field(() => Boolean)
  mayTell!: boolean;
}

@InputType()
export class TellInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ToldKindType)
  kind!: ToldKind;

  @Field(() => String, { description: 'Words; for a tag, its name.' })
  text!: string;

  @Field(() => ClaimKindType, {
    nullable: true,
    description: 'For an interview: the part that was asked about.',
  })
  part?: ClaimKind | null;
}
