import type { NextFunction, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { RequestWithViewer } from '../accounts/viewer';

/** One line a request, with an id that the answer carries too. Paths only: queries and bodies hold secrets. */
export function logRequests(logger: Logger): RequestHandler {
  return (request: RequestWithViewer, response: Response, next: NextFunction) => {
    const startedAt = process.hrtime.bigint();
    request.requestId = randomUUID();
    response.setHeader('x-request-id', request.requestId);
    response.on('finish', () => {
      const tookMs = Number(process.hrtime.bigint() - startedAt) / 1e6;
      const { method, requestId } = request;
      // `request.path` loses what a router mounted on a prefix has taken off; `originalUrl` never changes.
      const [path] = request.originalUrl.split('?', 1);
      logger.info({ requestId, method, path, status: response.statusCode, tookMs }, 'request');
    });
    next();
  };
}
