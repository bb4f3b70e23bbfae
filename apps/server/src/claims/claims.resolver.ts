import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import type { ClaimStatus } from './claim-review.entity';
import { ClaimStatusType, ClaimType, ReviewQueueType } from './claim.type';
import { ClaimsService } from './claims.service';

@Resolver(() => ClaimType)
export class ClaimsResolver {
  constructor(private readonly service: ClaimsService) {}

  @Query(() => [ClaimType], {
    description: 'What a person laid down and answered; vetoed claims are left out.',
  })
  claims(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<ClaimType[]> {
    return this.service.ofPerson(viewer, personId);
  }

  @Query(() => ReviewQueueType, { description: 'Contradictions, what is old, what nobody has checked.' })
  reviewQueue(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<ReviewQueueType> {
    return this.service.queue(viewer, workspaceId, first);
  }

  @Mutation(() => ClaimType)
  reviewClaim(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('status', { type: () => ClaimStatusType }) status: ClaimStatus,
    @Args('correctedText', { type: () => String, nullable: true }) correctedText?: string,
  ): Promise<ClaimType> {
    return this.service.review(viewer, id, status, correctedText);
  }
}
