import { EntityManager } from '@mikro-orm/core';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { viewerLanguage } from '../personas/viewer-language';
import { handover } from './handover';
import { LeavingService } from './leaving.service';

/** The handover of a person to take along or to print. */
@Controller()
export class HandoverController {
  constructor(
    private readonly em: EntityManager,
    private readonly service: LeavingService,
  ) {}

  @Get('handovers/:personId')
  async handover(
    @CurrentViewer() viewer: Viewer,
    @Param('personId') personId: string,
    @Res() response: Response,
  ): Promise<void> {
    const leaving = await this.service.leaving(viewer, personId);
    const language = await viewerLanguage(this.em, viewer);
    const name = `handover-${personId}.md`;
    response.setHeader('content-type', 'text/markdown; charset=utf-8');
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.setHeader('cache-control', 'no-store');
    response.send(handover(leaving, language, new Date()));
  }
}
