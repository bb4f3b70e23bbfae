import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { KeepsakeService } from './keepsake.service';

const asked = z.object({ letter: z.string().default('') }).catch({ letter: '' });

/** The album, as a page to save and to print. */
@Controller('keepsakes')
export class KeepsakeController {
  constructor(private readonly service: KeepsakeService) {}

  @Post(':workspaceId')
  async keepsake(
    @CurrentViewer() viewer: Viewer,
    @Param('workspaceId') workspaceId: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const page = await this.service.page(viewer, workspaceId, asked.parse(body ?? {}).letter);
    response.status(200);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="keepsake.html"');
    response.setHeader('cache-control', 'no-store');
    response.send(page);
  }
}
