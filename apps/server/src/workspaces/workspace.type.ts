import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';
import { type Member, Role } from './member.entity';
import { WorkspaceKind } from './workspace.entity';

export const WorkspaceKindType = enumType('WorkspaceKind', WorkspaceKind);
export const RoleType = enumType('Role', Role);

/** A workspace as one of its members sees it. */
@ObjectType('Workspace')
export class WorkspaceType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => WorkspaceKindType)
  kind!: WorkspaceKind;

  @Field(() => RoleType, { description: 'Of whoever asks.' })
  role!: Role;

  @Field(() => Date)
  createdAt!: Date;
}

/** @param member with its workspace loaded */
export function workspaceOf({ workspace, role }: Member): WorkspaceType {
  const { id, name, kind, createdAt } = workspace;
  return { id, name, kind, role, createdAt };
}
