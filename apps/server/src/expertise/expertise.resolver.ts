import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ExpertiseService } from './expertise.service';
import { KnowerType, LeavingType } from './expertise.type';
import { LeavingService } from './leaving.service';

@Resolver()
export class ExpertiseResolver {
  constructor(
    private readonly expertise: ExpertiseService,
    private readonly service: LeavingService,
  ) {}

  /** Who wrote about a subject, with what they wrote. */
  @Query(() => [KnowerType])
  whoKnows(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<KnowerType[]> {
    return this.expertise.whoKnows(viewer, workspaceId, text);
  }

  /** What would go with a person. */
  @Query(() => LeavingType)
  leaving(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<LeavingType> {
    return this.service.leaving(viewer, personId);
  }
}
