import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { PhotosService } from './photos.service';

/** Small pictures of photos. They tell nothing but what is seen: neither place nor camera. */
@Controller('photos')
export class PhotosController {
  constructor(private readonly service: PhotosService) {}

  @Get(':id')
  async thumbnail(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const picture = await this.service.thumbnail(viewer, id);
    response.setHeader('x-content-type-options', 'nosniff');
    // What a vault shows must not stay readable in the cache of the browser.
    response.setHeader('cache-control', 'private, no-store');
    response.type('image/webp').send(picture);
  }
}
