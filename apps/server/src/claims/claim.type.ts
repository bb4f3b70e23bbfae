import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';
import { PersonType } from '../people/person.type';
import { PassageType } from '../questions/passage.type';
import { ClaimKind } from './claim.entity';
import { ClaimStatus } from './claim-review.entity';
import { ReviewReason } from './review-queue';

export const ClaimKindType = enumType('ClaimKind', ClaimKind);
export const ClaimStatusType = enumType('ClaimStatus', ClaimStatus);
export const ReviewReasonType = enumType('ReviewReason', ReviewReason);

@ObjectType('Claim', { description: 'What somebody laid down or answered, as it was written.' })
export class ClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => ClaimKindType)
  kind!: ClaimKind;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'What was asked before, for an answer.' })
  question!: string | null;

  @Field(() => PersonType, { nullable: true })
  person!: PersonType | null;

  @Field(() => ClaimStatusType)
  status!: ClaimStatus;

  @Field(() => String, { nullable: true, description: 'How it is right, for a corrected one.' })
  correctedText!: string | null;

  @Field(() => Date, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => Boolean, { description: 'Reviewed by the person themselves; nobody else can take that back.' })
  isBySubject!: boolean;

  @Field(() => Int, { description: 'How often it was said, as far as the asker may read.' })
  seen!: number;

  @Field(() => Date, { nullable: true })
  firstSeenAt!: Date | null;

  @Field(() => Date, { nullable: true })
  lastSeenAt!: Date | null;

  @Field(() => [PassageType], { description: 'The latest places, at most three.' })
  evidence!: PassageType[];
}

@ObjectType('ReviewItem', { description: 'A claim that is worth a look.' })
export class ReviewItemType {
  @Field(() => ReviewReasonType)
  reason!: ReviewReason;

  @Field(() => ClaimType)
  claim!: ClaimType;

  @Field(() => ClaimType, { nullable: true, description: 'The older one it contradicts.' })
  older!: ClaimType | null;
}

@ObjectType('ReviewQueue')
export class ReviewQueueType {
  @Field(() => Int)
  total!: number;

  @Field(() => [ReviewItemType], { description: 'Most urgent first.' })
  items!: ReviewItemType[];
}
