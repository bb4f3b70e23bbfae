import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { HeldCopyService } from './held-copy.service';

/** What is held about the viewer, to take along: JSON for programs, Markdown for people. */
@Controller()
export class HeldCopyController {
  constructor(private readonly service: HeldCopyService) {}

  @Get('held/:personId')
  async copy(
    @CurrentViewer() viewer: Viewer,
    @Param('personId') personId: string,
    @Query('format') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const format = asked === 'md' ? 'md' : 'json';
    const pieces = await this.service.open(viewer, personId, format);
    const type = format === 'md' ? 'text/markdown; charset=utf-8' : 'application/json; charset=utf-8';
    response.setHeader('content-type', type);
    response.setHeader('content-disposition', `attachment; filename="held-about-you.${format}"`);
    response.setHeader('cache-control', 'no-store');
    await pipeline(Readable.from(pieces), response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
  }
}
