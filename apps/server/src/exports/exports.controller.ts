import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { BackupsService } from './backups.service';
import { ExportsService } from './exports.service';

/** Downloads. A member who stops half-way is no failure. */
@Controller()
export class ExportsController {
  constructor(
    private readonly backups: BackupsService,
    private readonly exports: ExportsService,
  ) {}

  @Get('backups/:name')
  async backup(
    @CurrentViewer() viewer: Viewer,
    @Param('name') name: string,
    @Res() response: Response,
  ): Promise<void> {
    const path = await this.backups.pathOf(viewer, name);
    response.setHeader('content-length', (await stat(path)).size);
    await send(createReadStream(path), response, name, 'application/zip');
  }

  @Get('exports/:workspaceId')
  async export(
    @CurrentViewer() viewer: Viewer,
    @Param('workspaceId') workspaceId: string,
    @Res() response: Response,
  ): Promise<void> {
    const lines = await this.exports.open(viewer, workspaceId);
    await send(Readable.from(lines), response, `tacit-${workspaceId}.jsonl`, 'application/x-ndjson');
  }
}

async function send(bytes: Readable, response: Response, name: string, type: string): Promise<void> {
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
  response.setHeader('cache-control', 'no-store');
  await pipeline(bytes, response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}
