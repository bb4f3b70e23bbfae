import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type GraphqlContext, type Viewer } from '../accounts/viewer';
import { ImportLoaders } from './import-loaders';
import type { Import } from './import.entity';
import { ImportType } from './import.type';
import type { Visibility } from './source.entity';
import { SourcePageType, SourceType, VisibilityType } from './source.type';
import { SourceRemovalService } from './source-removal.service';
import { SourceVisibilityService } from './source-visibility.service';
import { SourcesService } from './sources.service';

@Resolver(() => SourceType)
export class SourcesResolver {
  constructor(
    private readonly service: SourcesService,
    private readonly visibility: SourceVisibilityService,
    private readonly removal: SourceRemovalService,
    private readonly loaders: ImportLoaders,
  ) {}

  @Query(() => SourcePageType)
  sources(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<SourcePageType> {
    return this.service.page(viewer, workspaceId, first, after);
  }

  @Query(() => SourceType)
  source(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<SourceType> {
    return this.service.byId(viewer, id);
  }

  @Mutation(() => SourceType)
  setVisibility(
    @CurrentViewer() viewer: Viewer,
    @Args('sourceId', { type: () => ID }) sourceId: string,
    @Args('visibility', { type: () => VisibilityType }) visibility: Visibility,
    @Args('memberIds', { type: () => [ID], nullable: true }) memberIds?: string[],
  ): Promise<SourceType> {
    return this.visibility.change(viewer, sourceId, visibility, memberIds ?? []);
  }

  @Mutation(() => Boolean)
  deleteSource(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.removal.remove(viewer, id);
  }

  @ResolveField(() => ImportType, { nullable: true })
  latestImport(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<Import | null> {
    return this.loaders.latestImport(context, source.id);
  }

  @ResolveField(() => Int)
  async people(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.counts(context, source.id)).people;
  }

  @ResolveField(() => Int)
  async messages(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.counts(context, source.id)).messages;
  }

  @ResolveField(() => Int)
  async documents(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.counts(context, source.id)).documents;
  }

  @ResolveField(() => Date, { nullable: true })
  async from(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.loaders.counts(context, source.id)).from;
  }

  @ResolveField(() => Date, { nullable: true })
  async to(@Parent() source: SourceType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.loaders.counts(context, source.id)).to;
  }
}
