import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ErasureCheckType } from '../letting-go/letting-go.type';
import { ErasureRequestsService } from './erasure-requests.service';
import { ErasureRequestType, HeldType } from './held.type';
import { PersonErasureService } from './person-erasure.service';
import { SubjectsService } from './subjects.service';

@Resolver()
export class SubjectsResolver {
  constructor(
    private readonly service: SubjectsService,
    private readonly requests: ErasureRequestsService,
    private readonly erasure: PersonErasureService,
  ) {}

  @Query(() => [HeldType], { description: 'What is held about the viewer themselves.' })
  held(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<HeldType[]> {
    return this.service.held(viewer, workspaceId);
  }

  @Query(() => [ErasureRequestType], { description: 'The viewer’s own; for admins also those that wait.' })
  erasureRequests(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<ErasureRequestType[]> {
    return this.requests.list(viewer, workspaceId);
  }

  @Mutation(() => [ErasureRequestType])
  askErasure(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('name', { type: () => String, description: 'Their name, as it stands here.' }) name: string,
  ): Promise<ErasureRequestType[]> {
    return this.requests.ask(viewer, personId, name);
  }

  @Mutation(() => [ErasureRequestType], { description: 'For admins. Erases at once.' })
  confirmErasure(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ErasureRequestType[]> {
    return this.requests.confirm(viewer, id);
  }

  @Mutation(() => [ErasureRequestType])
  dropErasure(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ErasureRequestType[]> {
    return this.requests.drop(viewer, id);
  }

  @Query(() => ErasureCheckType)
  verifyPersonErasure(@Args('receipt', { type: () => String }) receipt: string): Promise<ErasureCheckType> {
    return this.erasure.verify(receipt);
  }
}
