import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { CurrentViewer, type GraphqlContext, type Viewer } from '../accounts/viewer';
import { UnauthenticatedError } from '../graphql/errors';
import { ImportLoaders } from './import-loaders';
import type { ImportChanged } from './import-progress';
import type { Import } from './import.entity';
import { ImportType, SkippedRecordPageType } from './import.type';
import { ImportsService } from './imports.service';
import { SkippedRecordsService } from './skipped-records.service';
import { SourceType } from './source.type';

@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly skipped: SkippedRecordsService,
    private readonly loaders: ImportLoaders,
  ) {}

  @Query(() => ImportType)
  import(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Import> {
    return this.service.byId(viewer, id);
  }

  @Query(() => [ImportType])
  imports(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<Import[]> {
    return this.service.list(viewer, workspaceId);
  }

  @Query(() => SkippedRecordPageType)
  skippedRecords(
    @CurrentViewer() viewer: Viewer,
    @Args('importId', { type: () => ID }) importId: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<SkippedRecordPageType> {
    return this.skipped.page(viewer, importId, first, after);
  }

  @Mutation(() => ImportType)
  pauseImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Import> {
    return this.service.pause(viewer, id);
  }

  @Mutation(() => ImportType)
  resumeImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Import> {
    return this.service.resume(viewer, id);
  }

  @Mutation(() => ImportType)
  cancelImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Import> {
    return this.service.cancel(viewer, id);
  }

  @Mutation(() => ImportType)
  retryImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Import> {
    return this.service.retry(viewer, id);
  }

  @Subscription(() => ImportType, {
    filter(
      this: ImportsResolver,
      change: ImportChanged,
      args: { workspaceId: string },
      context: GraphqlContext,
    ) {
      return change.workspaceId === args.workspaceId && this.isSeen(context, change);
    },
    resolve(this: ImportsResolver, change: ImportChanged, _args: object, context: GraphqlContext) {
      return this.service.seen(viewerOf(context), change);
    },
  })
  importProgress(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<AsyncIterableIterator<ImportChanged>> {
    return this.service.watch(viewer, workspaceId);
  }

  @ResolveField(() => SourceType)
  source(@Parent() parent: Import, @Context() context: GraphqlContext): Promise<SourceType> {
    return this.loaders.source(context, parent.source.id);
  }

  private async isSeen(context: GraphqlContext, change: ImportChanged): Promise<boolean> {
    return (await this.service.seen(viewerOf(context), change)) !== null;
  }
}

function viewerOf({ req: { viewer } }: GraphqlContext): Viewer {
  if (!viewer) throw new UnauthenticatedError();
  return viewer;
}
