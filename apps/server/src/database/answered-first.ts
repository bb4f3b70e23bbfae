import type { RequestHandler } from 'express';
import type { ReadersFirst } from './readers-first';

/** Questions and changes, not the streams that stay open for hours. */
export function answeredFirst(readers: ReadersFirst): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'POST') response.once('close', readers.begin());
    next();
  };
}
