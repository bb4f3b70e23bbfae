import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const client = join(__dirname, '..', '..', '..', 'web', 'dist');
const isApi =
  /^\/(graphql|upload|files|photos|backups|exports|handovers|skills|held|keepsakes|mcp|restore|slack|health|ready)(\/|$)/;

/** Serves the built web client; every path that is not the API's or a file's gets its index page. */
export function serveWebClient(app: NestExpressApplication): void {
  app.useStaticAssets(client, {
    index: false,
    setHeaders: (response: Response, path: string) => {
      // Built files carry a hash in their names; the others may change with an upgrade.
      const isHashed = path.includes(`${join('dist', 'assets')}`);
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || isApi.test(request.path) || !request.accepts('html')) return next();
    const page = join(client, 'index.html');
    if (!existsSync(page)) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}
