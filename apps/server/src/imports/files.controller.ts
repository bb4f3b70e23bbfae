import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { SourceFilesService } from './source-files.service';

/** The originals, exactly as they were uploaded. */
@Controller('files')
export class FilesController {
  constructor(private readonly service: SourceFilesService) {}

  @Get(':id')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { path, name } = await this.service.original(viewer, id);
    // Whatever somebody uploaded is saved, never shown or run by the browser in our name.
    response.setHeader('content-type', 'application/octet-stream');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', "sandbox; default-src 'none'");
    response.setHeader('cache-control', 'private, no-store');
    response.attachment(name);
    response.setHeader('content-type', 'application/octet-stream');
    response.sendFile(path, { dotfiles: 'allow' });
  }
}
