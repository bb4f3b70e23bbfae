import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotInVault } from '../vaults/vault.guard';
import { ApiTokenType } from './api-token.type';
import { ApiTokensService } from './api-tokens.service';
import { CurrentViewer, type Viewer } from './viewer';

@Resolver()
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokensService) {}

  @Query(() => [ApiTokenType])
  apiTokens(@CurrentViewer() viewer: Viewer): Promise<ApiTokenType[]> {
    return this.tokens.list(viewer);
  }

  @NotInVault()
  @Mutation(() => ApiTokenType)
  createApiToken(
    @CurrentViewer() viewer: Viewer,
    @Args('name', { type: () => String }) name: string,
  ): Promise<ApiTokenType> {
    return this.tokens.create(viewer, name);
  }

  @Mutation(() => Boolean)
  revokeApiToken(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.tokens.revoke(viewer, id);
  }
}
