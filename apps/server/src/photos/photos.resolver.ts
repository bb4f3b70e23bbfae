import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { PhotoOccasionType } from './photo.type';
import { PhotosService } from './photos.service';

@Resolver()
export class PhotosResolver {
  constructor(private readonly service: PhotosService) {}

  @Query(() => [PhotoOccasionType], {
    description: 'Photos of a personal workspace, in order of time; those without one last.',
  })
  photoOccasions(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<PhotoOccasionType[]> {
    return this.service.occasions(viewer, workspaceId);
  }
}
