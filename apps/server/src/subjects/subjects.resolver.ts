import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { HeldType } from './held.type';
import { SubjectsService } from './subjects.service';

@Resolver()
export class SubjectsResolver {
  constructor(private readonly service: SubjectsService) {}

  @Query(() => [HeldType], { description: 'What is held about the viewer themselves.' })
  held(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<HeldType[]> {
    return this.service.held(viewer, workspaceId);
  }
}
