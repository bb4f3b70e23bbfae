import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from './member.entity';
import { RoleType } from './workspace.type';

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleType)
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Only this address may accept.' })
  email!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'A path; only in the answer of invite.' })
  url!: string | null;
}

@ObjectType('InvitationPreview')
export class InvitationPreviewType {
  @Field(() => String)
  workspaceName!: string;

  @Field(() => RoleType)
  role!: Role;

  @Field(() => String, { nullable: true })
  email!: string | null;
}
