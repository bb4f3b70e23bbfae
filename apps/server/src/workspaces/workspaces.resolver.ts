import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { WorkspaceType } from './workspace.type';
import { WorkspacesService } from './workspaces.service';

@Resolver(() => WorkspaceType)
export class WorkspacesResolver {
  constructor(private readonly workspaceService: WorkspacesService) {}

  @Query(() => [WorkspaceType])
  workspaces(@CurrentViewer() viewer: Viewer): Promise<WorkspaceType[]> {
    return this.workspaceService.list(viewer);
  }

  @Query(() => WorkspaceType)
  workspace(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WorkspaceType> {
    return this.workspaceService.get(viewer, id);
  }
}
