import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { PassageType } from '../questions/passage.type';
import { WorkspaceType } from '../workspaces/workspace.type';
import { MemoriesService } from './memories.service';
import {
  CreateMemoryInput,
  DescribeMemoryInput,
  MemoryType,
  MemoryUseType,
  SaidResultType,
  TalkType,
} from './memory.types';
import { TalksService } from './talks.service';

@Resolver()
export class MemoriesResolver {
  constructor(
    private readonly memories: MemoriesService,
    private readonly talks: TalksService,
  ) {}

  @Query(() => MemoryType, { nullable: true })
  memory(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<MemoryType | null> {
    return this.memories.memory(viewer, workspaceId);
  }

  @Mutation(() => WorkspaceType)
  createMemory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateMemoryInput,
  ): Promise<WorkspaceType> {
    return this.memories.create(viewer, input);
  }

  @Mutation(() => MemoryType)
  describeMemory(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('input') input: DescribeMemoryInput,
  ): Promise<MemoryType> {
    return this.memories.describe(viewer, workspaceId, input);
  }

  @Mutation(() => MemoryType)
  letModelArrange(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('isAllowed', { type: () => Boolean }) isAllowed: boolean,
  ): Promise<MemoryType> {
    return this.memories.letModelArrange(viewer, workspaceId, isAllowed);
  }

  @Mutation(() => MemoryType)
  chooseSpeakers(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('rememberedPersonId', { type: () => ID }) rememberedPersonId: string,
    @Args('mePersonId', { type: () => ID }) mePersonId: string,
  ): Promise<MemoryType> {
    return this.memories.chooseSpeakers(viewer, workspaceId, { rememberedPersonId, mePersonId });
  }

  @Query(() => TalkType)
  talk(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<TalkType> {
    return this.talks.talk(viewer, id);
  }

  /** Where a reply comes from: what had been said to them then, and the message itself. */
  @Query(() => [PassageType])
  turnOrigin(
    @CurrentViewer() viewer: Viewer,
    @Args('turnId', { type: () => ID }) turnId: string,
  ): Promise<PassageType[]> {
    return this.talks.origin(viewer, turnId);
  }

  @Mutation(() => TalkType)
  startTalk(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<TalkType> {
    return this.talks.start(viewer, workspaceId);
  }

  @Mutation(() => SaidResultType)
  say(
    @CurrentViewer() viewer: Viewer,
    @Args('talkId', { type: () => ID }) talkId: string,
    @Args('text', { type: () => String }) text: string,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone?: string,
  ): Promise<SaidResultType> {
    return this.talks.say(viewer, talkId, text, timeZone);
  }

  /** That the owner is still there. @returns what the program says of the time */
  @Mutation(() => [String])
  stay(
    @CurrentViewer() viewer: Viewer,
    @Args('talkId', { type: () => ID }) talkId: string,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone?: string,
  ): Promise<string[]> {
    return this.talks.stay(viewer, talkId, timeZone);
  }

  @Mutation(() => TalkType)
  takeBreak(
    @CurrentViewer() viewer: Viewer,
    @Args('talkId', { type: () => ID }) talkId: string,
  ): Promise<TalkType> {
    return this.talks.takeBreak(viewer, talkId);
  }

  @Query(() => MemoryUseType)
  memoryUse(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone?: string,
  ): Promise<MemoryUseType> {
    return this.talks.use(viewer, workspaceId, timeZone);
  }

  @Mutation(() => MemoryUseType)
  limitUse(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('minutes', { type: () => Int, nullable: true }) minutes?: number,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone?: string,
  ): Promise<MemoryUseType> {
    return this.talks.limit(viewer, workspaceId, minutes ?? null, timeZone);
  }

  @Mutation(() => TalkType)
  endTalk(
    @CurrentViewer() viewer: Viewer,
    @Args('talkId', { type: () => ID }) talkId: string,
  ): Promise<TalkType> {
    return this.talks.end(viewer, talkId);
  }
}
