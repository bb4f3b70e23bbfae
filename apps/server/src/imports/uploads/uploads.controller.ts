import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentViewer, type Viewer } from '../../accounts/viewer';
import { FileStore } from '../../adapters/files/file-store';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { KeptFiles } from './kept-files';
import { receiveFiles } from './receive-files';
import { parseUploadRequest } from './upload-request';
import { type UploadAnswer, UploadsService } from './uploads.service';

/** Files come over plain HTTP and are never held in memory. */
@Controller()
export class UploadsController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly store: FileStore,
    private readonly kept: KeptFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('upload')
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Query() parameters: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadAnswer> {
    try {
      const asked = parseUploadRequest(parameters);
      const audience = await this.uploads.mayUpload(viewer, asked);
      return await this.kept.whileUploading(() => this.receive(viewer, asked, audience, request));
    } catch (error) {
      // What is still on its way is read and dropped, and the line is not used again.
      request.resume();
      response.setHeader('connection', 'close');
      throw error;
    }
  }

  private async receive(
    viewer: Viewer,
    asked: ReturnType<typeof parseUploadRequest>,
    audience: Awaited<ReturnType<UploadsService['mayUpload']>>,
    request: Request,
  ): Promise<UploadAnswer> {
    const kept: string[] = [];
    try {
      const files = await receiveFiles(request, {
        store: this.store,
        maxBytes: this.config.uploads.maxBytes,
        onKept: ({ sha256 }) => kept.push(sha256),
      });
      return await this.uploads.addSource(viewer, asked, audience, files);
    } finally {
      // Those that became part of a source stay; the rest is nobody's.
      await this.kept.release(kept);
    }
  }
}
