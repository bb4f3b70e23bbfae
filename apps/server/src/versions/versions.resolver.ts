import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ProfileDiffType, ProfileVersionType } from './version.type';
import { VersionsService } from './versions.service';

@Resolver(() => ProfileVersionType)
export class VersionsResolver {
  constructor(private readonly service: VersionsService) {}

  @Query(() => [ProfileVersionType], { description: 'The newest first.' })
  profileVersions(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<ProfileVersionType[]> {
    return this.service.list(viewer, personId);
  }

  @Query(() => ProfileDiffType, { description: 'Without `to`: what is found now beside a version.' })
  profileDiff(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int, nullable: true }) to?: number,
  ): Promise<ProfileDiffType> {
    return this.service.diff(viewer, personId, from, to ?? null);
  }

  @Mutation(() => ProfileVersionType, { description: 'Takes in what was found since the latest version.' })
  takeProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<ProfileVersionType> {
    return this.service.take(viewer, personId);
  }

  @Mutation(() => ProfileVersionType, { description: 'A new version that holds what an earlier one held.' })
  rollBackProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<ProfileVersionType> {
    return this.service.rollBack(viewer, personId, number);
  }
}
