import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../../accounts/viewer';
import type { Import } from '../import.entity';
import { ImportType } from '../import.type';
import { chosenReading, ImportChoicesInput } from './import-choices.input';
import { ImportPreviewType } from './preview.type';
import { PreviewsService } from './previews.service';

@Resolver()
export class PreviewsResolver {
  constructor(private readonly previews: PreviewsService) {}

  /** What the import would add when read like this; a dry run. */
  @Query(() => ImportPreviewType)
  importPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('importId', { type: () => ID }) importId: string,
    @Args('choices', { type: () => ImportChoicesInput, nullable: true }) choices?: ImportChoicesInput,
  ): Promise<ImportPreviewType> {
    return this.previews.ofImport(viewer, importId, choices && chosenReading(choices));
  }

  /** Reads an import that waits, in the way that was chosen. */
  @Mutation(() => ImportType)
  startImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('choices', { type: () => ImportChoicesInput, nullable: true }) choices?: ImportChoicesInput,
  ): Promise<Import> {
    return this.previews.start(viewer, id, choices && chosenReading(choices));
  }
}
