import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import type { RequestWithViewer } from './viewer';
import { ViewerService } from './viewer.service';

/** Browsers send it only from our own pages: a form or image of another site cannot set a header. */
export const csrfHeader = 'x-tacit-csrf';

/** Puts the viewer on the request. A cookie without the CSRF header counts only for reading files. */
@Injectable()
export class ViewerMiddleware implements NestMiddleware {
  constructor(private readonly viewers: ViewerService) {}

  use(request: RequestWithViewer, _response: Response, next: NextFunction): void {
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
        next();
      }, next);
  }
}
