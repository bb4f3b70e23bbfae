import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';

@ObjectType('AppliedCorrection', {
  description: 'What somebody said a person would say. Not the person’s words.',
})
export class AppliedCorrectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  wrong!: string;

  @Field(() => String)
  right!: string;

  @Field(() => AccountType, { nullable: true })
  by!: AccountType | null;

  @Field(() => Date)
  at!: Date;

  @Field(() => Boolean, { description: 'Said by the person themselves; it comes before all others.' })
  isBySubject!: boolean;
}

@ObjectType('Correction')
export class CorrectionType extends AppliedCorrectionType {
  @Field(() => String, { description: 'The question it was about.' })
  scene!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The claim that the wrong sentence is, as it was written.',
  })
  claim!: string | null;

  @Field(() => Boolean, {
    description: 'Asked again just now, the answer gives it and nothing of what it calls wrong.',
  })
  holds!: boolean;

  @Field(() => Boolean)
  mayWithdraw!: boolean;
}

@ObjectType('CorrectedAnswer', { description: 'One kept answer without and with a correction.' })
export class CorrectedAnswerType {
  @Field(() => ID, { description: 'Of the question.' })
  id!: string;

  @Field(() => String)
  question!: string;

  @Field(() => [String])
  before!: string[];

  @Field(() => [String])
  after!: string[];
}

@ObjectType('CorrectionPreview')
export class CorrectionPreviewType {
  @Field(() => String)
  wrong!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The claim that it touches; without one it becomes a rule.',
  })
  claim!: string | null;

  @Field(() => [CorrectedAnswerType], {
    description: 'This answer first, then others of the asker that it changes.',
  })
  answers!: CorrectedAnswerType[];
}

@InputType()
export class CorrectionInput {
  @Field(() => ID)
  questionId!: string;

  @Field(() => Int, { description: 'Which sentence of the answer, as it is shown; the first is 0.' })
  sentence!: number;

  @Field(() => String, { description: 'What the person would say.' })
  right!: string;
}
