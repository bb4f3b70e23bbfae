import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ErasureCheckService } from './erasure-check.service';
import { ErasureService } from './erasure.service';
import { ErasureCheckType } from './letting-go.type';

@Resolver()
export class LettingGoResolver {
  constructor(
    private readonly service: ErasureService,
    private readonly checks: ErasureCheckService,
  ) {}

  /** Erases a memory with everything of it. The receipt is JSON, for the owner to keep. */
  @Mutation(() => String)
  async eraseMemory(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('name', { type: () => String, description: 'Their name, as it stands in the space.' }) name: string,
  ): Promise<string> {
    return JSON.stringify(await this.service.erase(viewer, workspaceId, name), null, 2);
  }

  @Query(() => ErasureCheckType)
  verifyErasure(@Args('receipt', { type: () => String }) receipt: string): Promise<ErasureCheckType> {
    return this.checks.verify(receipt);
  }
}
