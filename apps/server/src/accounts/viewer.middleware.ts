import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { cookieOptions, sessionCookie } from './session-cookie';
import type { RequestWithViewer } from './viewer';
import { ViewerService } from './viewer.service';

/** Browsers send it only from our own pages: a form or image of another site cannot set a header. */
export const csrfHeader = 'x-tacit-csrf';

/**
 * Puts the viewer on the request. A cookie without the CSRF header counts only for GET, which changes nothing:
 * it reads files, and Apollo runs no mutation that comes by GET.
 */
@Injectable()
export class ViewerMiddleware implements NestMiddleware {
  constructor(
    private readonly viewers: ViewerService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  use(request: RequestWithViewer, response: Response, next: NextFunction): void {
    const mayUseCookie = request.method === 'GET' || request.headers[csrfHeader] !== undefined;
    this.viewers
      .viewerOf({
        cookie: mayUseCookie ? request.headers.cookie : undefined,
        authorization: request.headers.authorization,
        origin: request.headers.origin,
        host: request.headers.host,
      })
      .then((viewer) => {
        request.viewer = viewer;
        if (viewer?.renewedSecret) {
          response.cookie(sessionCookie, viewer.renewedSecret, cookieOptions(this.config));
        }
        next();
      }, next);
  }
}
