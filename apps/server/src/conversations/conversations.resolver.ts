import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { ConversationType, MessagePageType } from './conversation.type';
import { ConversationsService } from './conversations.service';

@Resolver()
export class ConversationsResolver {
  constructor(private readonly service: ConversationsService) {}

  @Query(() => ConversationType)
  conversation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConversationType> {
    return this.service.byId(viewer, id);
  }

  @Query(() => MessagePageType)
  messages(
    @CurrentViewer() viewer: Viewer,
    @Args('conversationId', { type: () => ID }) conversationId: string,
    @Args('around', { type: () => ID, nullable: true }) around?: string,
    @Args('before', { type: () => String, nullable: true }) before?: string,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
  ): Promise<MessagePageType> {
    return this.service.messages(viewer, conversationId, { around, before, after, first });
  }
}
