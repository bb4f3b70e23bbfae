import { Field, InputType } from '@nestjs/graphql';
import { WorkspaceKind } from '../workspaces/workspace.entity';
import { WorkspaceKindType } from '../workspaces/workspace.type';

@InputType()
export class CreateOwnerInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String)
  workspaceName!: string;

  @Field(() => WorkspaceKindType)
  kind!: WorkspaceKind;
}
