import {
  Args,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { AskProgressType, CitationType, QuestionPageType, QuestionType } from './answer.type';
import { AskInput } from './ask.input';
import { AskService } from './ask.service';
import { PassageType } from './passage.type';
import { QuestionsService } from './questions.service';

@Resolver(() => QuestionType)
export class QuestionsResolver {
  constructor(
    private readonly service: QuestionsService,
    private readonly askService: AskService,
  ) {}

  @Mutation(() => QuestionType)
  ask(@CurrentViewer() viewer: Viewer, @Args('input') input: AskInput): Promise<QuestionType> {
    return this.askService.ask(viewer, input);
  }

  @Subscription(() => AskProgressType, {
    description: 'Asks, and tells the evidence before the sentences.',
    resolve: (step: AskProgressType) => step,
  })
  asking(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AskInput,
  ): Promise<AsyncIterable<AskProgressType>> {
    return this.askService.asking(viewer, input);
  }

  @Query(() => QuestionPageType)
  questions(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<QuestionPageType> {
    return this.service.history(viewer, workspaceId, { first, after });
  }

  @Query(() => QuestionType)
  question(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<QuestionType> {
    return this.service.question(viewer, id);
  }

  @Query(() => [QuestionType])
  questionThread(
    @CurrentViewer() viewer: Viewer,
    @Args('threadId', { type: () => ID }) threadId: string,
  ): Promise<QuestionType[]> {
    return this.service.thread(viewer, threadId);
  }
}

/** What stands beside a citation, asked for only where it is shown. */
@Resolver(() => CitationType)
export class CitationsResolver {
  constructor(private readonly service: QuestionsService) {}

  @ResolveField(() => [PassageType])
  before(@CurrentViewer() viewer: Viewer, @Parent() { passage }: CitationType): Promise<PassageType[]> {
    return this.service.neighbours(viewer, passage, 'before');
  }

  @ResolveField(() => [PassageType])
  after(@CurrentViewer() viewer: Viewer, @Parent() { passage }: CitationType): Promise<PassageType[]> {
    return this.service.neighbours(viewer, passage, 'after');
  }
}
