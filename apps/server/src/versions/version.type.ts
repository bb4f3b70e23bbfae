import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import { ClaimKind } from '../claims/claim.entity';
import { ClaimStatus } from '../claims/claim-review.entity';
import { ClaimKindType, ClaimStatusType } from '../claims/claim.type';
import { enumType } from '../graphql/enum-type';
import { ToldKindType } from '../intake/intake.type';
import type { ToldKind } from '../intake/told.entity';
import { ConsentType } from '../personas/persona.type';
import { PassageType } from '../questions/passage.type';
import { VersionReason } from './profile-version.entity';

export const VersionReasonType = enumType('VersionReason', VersionReason);
export const ChangeKindType = enumType('ChangeKind', {
  Conflicting: 'conflicting',
  Added: 'added',
  Strengthened: 'strengthened',
  Reviewed: 'reviewed',
  Stale: 'stale',
  Removed: 'removed',
});

@ObjectType('ProfileVersion', { description: 'A state of a skill profile, as far as the asker may read it.' })
export class ProfileVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => VersionReasonType)
  reason!: VersionReason;

  @Field(() => Int, { nullable: true, description: 'The version that a rollback brought back.' })
  restores!: number | null;

  @Field(() => Date)
  at!: Date;

  @Field(() => AccountType, { nullable: true })
  by!: AccountType | null;

  @Field(() => ConsentType, { nullable: true, description: 'The consent on record then.' })
  consent!: ConsentType | null;

  @Field(() => Int, { description: 'Claims it holds that the asker may read.' })
  claims!: number;
}

@ObjectType('VersionClaim', { description: 'A claim as one version holds it.' })
export class VersionClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => ClaimKindType)
  kind!: ClaimKind;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  correctedText!: string | null;

  @Field(() => ClaimStatusType)
  status!: ClaimStatus;

  @Field(() => Int)
  seen!: number;

  @Field(() => Date, { nullable: true })
  lastSeenAt!: Date | null;

  @Field(() => PassageType, { nullable: true, description: 'The latest place, while it is still there.' })
  place!: PassageType | null;
}

@ObjectType('ClaimChange')
export class ClaimChangeType {
  @Field(() => ChangeKindType)
  kind!: string;

  @Field(() => VersionClaimType, { nullable: true })
  before!: VersionClaimType | null;

  @Field(() => VersionClaimType, { nullable: true })
  after!: VersionClaimType | null;

  @Field(() => VersionClaimType, { nullable: true, description: 'The older claim that it contradicts.' })
  against!: VersionClaimType | null;
}

@ObjectType('ChangeCount')
export class ChangeCountType {
  @Field(() => ChangeKindType)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('NumberChange', { description: 'A figure of how somebody writes that reads differently.' })
export class NumberChangeType {
  @Field(() => String, { description: 'For example medianLength or trait.laughs.' })
  name!: string;

  @Field(() => Float, { nullable: true })
  before!: number | null;

  @Field(() => Float, { nullable: true })
  after!: number | null;
}

@ObjectType('SaidChange', { description: 'Something that was told or corrected, or taken back.' })
export class SaidChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => ToldKindType, { nullable: true, description: 'Null for a correction.' })
  told!: ToldKind | null;

  @Field(() => String, { description: 'What was told, for a tag its name; or what they would say.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What a correction calls wrong.' })
  wrong!: string | null;

  @Field(() => Boolean)
  isTakenBack!: boolean;
}

@ObjectType('ProfileDiff', {
  description: 'What changed from one version to another, or to what is found now.',
})
export class ProfileDiffType {
  @Field(() => ID)
  id!: string;

  @Field(() => ProfileVersionType)
  from!: ProfileVersionType;

  @Field(() => ProfileVersionType, { nullable: true, description: 'Null: what is found now, a proposal.' })
  to!: ProfileVersionType | null;

  @Field(() => [ChangeCountType], { description: 'How many of each kind; kinds without any are left out.' })
  counts!: ChangeCountType[];

  @Field(() => [ClaimChangeType], { description: 'Conflicts first; at most fifty of each kind.' })
  changes!: ClaimChangeType[];

  @Field(() => [SaidChangeType], { description: 'Corrections first.' })
  said!: SaidChangeType[];

  @Field(() => [NumberChangeType], {
    nullable: true,
    description: 'Null where the numbers of a version were not counted or may not be shown.',
  })
  numbers!: NumberChangeType[] | null;
}
