import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { MergeProposalType, PersonMergeType } from './merge.type';
import { MergesService } from './merges.service';
import { PeopleService } from './people.service';
import { PersonPageType, PersonType } from './person.type';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly service: PeopleService,
    private readonly mergesService: MergesService,
  ) {}

  @Query(() => PersonPageType)
  people(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('text', { type: () => String, nullable: true }) text?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<PersonPageType> {
    return this.service.list(viewer, workspaceId, { text, first, after });
  }

  @Query(() => PersonType)
  person(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PersonType> {
    return this.service.person(viewer, id);
  }

  @Query(() => [MergeProposalType])
  mergeProposals(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<MergeProposalType[]> {
    return this.mergesService.proposals(viewer, workspaceId);
  }

  @Query(() => [PersonMergeType])
  merges(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<PersonMergeType[]> {
    return this.mergesService.merges(viewer, workspaceId);
  }

  @Mutation(() => PersonMergeType)
  mergePeople(
    @CurrentViewer() viewer: Viewer,
    @Args('intoId', { type: () => ID }) intoId: string,
    @Args('fromId', { type: () => ID }) fromId: string,
  ): Promise<PersonMergeType> {
    return this.mergesService.merge(viewer, intoId, fromId);
  }

  @Mutation(() => Boolean)
  undoMerge(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.mergesService.undo(viewer, id);
  }

  @Mutation(() => PersonType)
  splitPerson(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('handleIds', { type: () => [ID] }) handleIds: string[],
  ): Promise<PersonType> {
    return this.mergesService.split(viewer, personId, handleIds);
  }

  @Mutation(() => PersonType)
  renamePerson(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<PersonType> {
    return this.service.rename(viewer, id, name);
  }

  @Mutation(() => Boolean)
  dismissMergeProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.mergesService.dismiss(viewer, id);
  }
}
