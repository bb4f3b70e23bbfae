import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import { enumType } from '../graphql/enum-type';
import { MemberType } from '../workspaces/member.type';
import { Visibility } from './source.entity';

export const VisibilityType = enumType('Visibility', Visibility);

@ObjectType('SourceFile')
export class SourceFileType {
  @Field(() => ID)
  id!: string;

  /** Inside the upload. */
  @Field(() => String)
  path!: string;

  @Field(() => Float)
  bytes!: number;

  /** As detected by content; null until read, or when nothing knows it. */
  @Field(() => String, { nullable: true })
  format!: string | null;

  @Field(() => String, { nullable: true })
  mediaType!: string | null;
}

/** What was uploaded in one go. Counts are what it added, not what it repeats of other sources. */
@ObjectType('Source')
export class SourceType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => VisibilityType)
  visibility!: Visibility;

  /** With visibility `MEMBERS`: who may read it, the uploader among them. */
  @Field(() => [MemberType])
  visibleTo!: MemberType[];

  @Field(() => AccountType, { nullable: true })
  uploadedBy!: AccountType | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Float)
  bytes!: number;

  @Field(() => [SourceFileType])
  files!: SourceFileType[];

  @Field(() => [String])
  formats!: string[];

  /** Whether the asker may change its visibility, delete it and steer its import. */
  @Field(() => Boolean)
  canManage!: boolean;
}

@ObjectType('SourcePage')
export class SourcePageType {
  @Field(() => [SourceType])
  items!: SourceType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
