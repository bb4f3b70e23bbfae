import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ReflectionService } from './reflection.service';
import { ReflectionType } from './reflection.types';

@Resolver()
export class ReflectionResolver {
  constructor(private readonly service: ReflectionService) {}

  /** What was good, what repeated, what was learnt, and how talk with the memory changes. */
  @Query(() => ReflectionType)
  reflection(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone?: string,
  ): Promise<ReflectionType> {
    return this.service.reflection(viewer, workspaceId, timeZone);
  }
}
