import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { NotInVault } from '../vaults/vault.guard';
import type { WorkspaceKind } from './workspace.entity';
import { WorkspaceKindType, WorkspaceType } from './workspace.type';
import { WorkspacesService } from './workspaces.service';

@Resolver(() => WorkspaceType)
export class WorkspacesResolver {
  constructor(private readonly service: WorkspacesService) {}

  @Query(() => [WorkspaceType])
  workspaces(@CurrentViewer() viewer: Viewer): Promise<WorkspaceType[]> {
    return this.service.list(viewer);
  }

  @Query(() => WorkspaceType)
  workspace(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WorkspaceType> {
    return this.service.get(viewer, id);
  }

  @NotInVault()
  @Mutation(() => WorkspaceType)
  createWorkspace(
    @CurrentViewer() viewer: Viewer,
    @Args('name', { type: () => String }) name: string,
    @Args('kind', { type: () => WorkspaceKindType }) kind: WorkspaceKind,
  ): Promise<WorkspaceType> {
    return this.service.create(viewer, name, kind);
  }

  @Mutation(() => WorkspaceType)
  renameWorkspace(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<WorkspaceType> {
    return this.service.rename(viewer, id, name);
  }
}
