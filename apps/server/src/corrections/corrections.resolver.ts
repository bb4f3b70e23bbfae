import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { QuestionType } from '../questions/answer.type';
import { CorrectionInput, CorrectionPreviewType, CorrectionType } from './correction.type';
import { CorrectionsService } from './corrections.service';

@Resolver(() => CorrectionType)
export class CorrectionsResolver {
  constructor(private readonly service: CorrectionsService) {}

  @Query(() => [CorrectionType], { description: 'In force for a person, each asked again just now.' })
  corrections(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<CorrectionType[]> {
    return this.service.list(viewer, personId);
  }

  @Query(() => CorrectionPreviewType, { description: 'What a correction would change.' })
  correctionPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => CorrectionInput }) input: CorrectionInput,
  ): Promise<CorrectionPreviewType> {
    return this.service.preview(viewer, input);
  }

  @Mutation(() => QuestionType, { description: 'The question, answered with the correction.' })
  correctPersona(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => CorrectionInput }) input: CorrectionInput,
  ): Promise<QuestionType> {
    return this.service.correct(viewer, input);
  }

  @Mutation(() => [CorrectionType], { description: 'Those that stay.' })
  withdrawCorrection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CorrectionType[]> {
    return this.service.withdraw(viewer, id);
  }
}
