import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { RecollectionInput, RecollectionsType, RecollectionType } from './recollection.type';
import { RecollectionsService } from './recollections.service';

@Resolver()
export class RecollectionsResolver {
  constructor(private readonly service: RecollectionsService) {}

  @Query(() => RecollectionsType, { description: 'Looks through the material where it has changed.' })
  recollections(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<RecollectionsType> {
    return this.service.all(viewer, workspaceId);
  }

  @Mutation(() => RecollectionType)
  addRecollection(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('input') input: RecollectionInput,
  ): Promise<RecollectionType> {
    return this.service.add(viewer, workspaceId, input);
  }

  @Mutation(() => RecollectionType, { description: 'In the words of the owner; that confirms it.' })
  correctRecollection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: RecollectionInput,
  ): Promise<RecollectionType> {
    return this.service.correct(viewer, id, input);
  }

  @Mutation(() => RecollectionType)
  confirmRecollection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RecollectionType> {
    return this.service.confirm(viewer, id);
  }

  @Mutation(() => ID, {
    description: 'One that was found is never proposed again; one that was told is gone.',
  })
  dropRecollection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return this.service.drop(viewer, id);
  }
}
