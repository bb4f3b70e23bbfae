import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { IntakeService } from './intake.service';
import { IntakeType, TellInput } from './intake.type';

@Resolver(() => IntakeType)
export class IntakeResolver {
  constructor(private readonly service: IntakeService) {}

  @Query(() => IntakeType, { description: 'What was told of a person, and what to ask them next.' })
  intake(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<IntakeType> {
    return this.service.intake(viewer, personId);
  }

  @Mutation(() => IntakeType)
  tellOfPerson(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => TellInput }) input: TellInput,
  ): Promise<IntakeType> {
    return this.service.tell(viewer, input);
  }

  @Mutation(() => IntakeType)
  takeBackTold(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IntakeType> {
    return this.service.takeBack(viewer, id);
  }
}
