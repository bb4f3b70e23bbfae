import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import type { ConversationType } from '../conversations/conversation.type';
import { ContainerType } from './container.type';
import { DocumentType } from './document.type';
import { DocumentsService } from './documents.service';

@Resolver()
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @Query(() => DocumentType)
  document(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DocumentType> {
    return this.service.byId(viewer, id);
  }

  @Query(() => ContainerType)
  container(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DocumentType | ConversationType> {
    return this.service.container(viewer, id);
  }
}
