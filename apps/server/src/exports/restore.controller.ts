import { Controller, Headers, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../accounts/viewer';
import { csrfHeader } from '../accounts/viewer.middleware';
import { ForbiddenError } from '../graphql/errors';
import { RestoreService } from './restore.service';

/** Open to everybody, as making the first account is, and like it only while there is none. */
@Controller()
export class RestoreController {
  constructor(private readonly service: RestoreService) {}

  @Public()
  @Post('restore')
  async restore(
    @Req() request: Request,
    @Headers(csrfHeader) csrf: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ rows: number; files: number }> {
    try {
      if (csrf === undefined)
        throw new ForbiddenError('restore/forged', 'Restore from the page of this server.');
      return await this.service.restore(request);
    } catch (error) {
      request.resume();
      response.setHeader('connection', 'close');
      throw error;
    }
  }
}
