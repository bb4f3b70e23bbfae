import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { SkillsService } from './skills.service';

/** The skill of a person as a zip with one folder in it, to be put where an agent looks for skills. */
@Controller()
export class SkillsController {
  constructor(private readonly service: SkillsService) {}

  @Get('skills/:personId')
  async skill(
    @CurrentViewer() viewer: Viewer,
    @Param('personId') personId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { folder, files } = await this.service.export(viewer, personId);
    const zip = new ZipFile();
    for (const { path, text } of files) zip.addBuffer(Buffer.from(text), `${folder}/${path}`);
    zip.end();
    response.setHeader('content-type', 'application/zip');
    response.setHeader('content-disposition', `attachment; filename="${folder}.zip"`);
    response.setHeader('cache-control', 'no-store');
    await pipeline(zip.outputStream, response);
  }
}
