import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { SearchService } from './search.service';
import { SearchInput, SearchResultType } from './search.type';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => SearchResultType)
  search(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('input') input: SearchInput,
  ): Promise<SearchResultType> {
    return this.service.search(viewer, workspaceId, input);
  }
}
