import { unwrapResolverError } from '@apollo/server/errors';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { TacitError } from './errors';

/** The one place that decides what of a failure people see. */
export interface RenderedError {
  code: string;
  message: string;
  status: number;
}

/** Known failures as they are; unknown ones masked, and logged under the id that is shown instead. */
export function renderError(error: unknown, logger: Logger): RenderedError {
  if (error instanceof TacitError) return { code: error.code, message: error.message, status: error.status };
  if (error instanceof HttpException) {
    return { code: `http/${error.getStatus()}`, message: error.message, status: error.getStatus() };
  }
  const id = randomUUID();
  logger.error({ err: error, errorId: id }, 'unexpected failure');
  return {
    code: 'server/unexpected',
    message: `Something failed that should not have. It is logged as ${id}; try again, and give that id when it stays.`,
    status: 500,
  };
}

/** For Apollo: syntax and validation errors of GraphQL itself pass, everything else through `renderError`. */
export function formatGraphQLError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    const original = unwrapResolverError(error);
    if (original === error && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, locations: formatted.locations, extensions: { code } };
    }
    const rendered = renderError(original, logger);
    return { message: rendered.message, path: formatted.path, extensions: { code: rendered.code } };
  };
}

/** The same for plain HTTP: uploads, downloads, health. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL failures travel on to Apollo, which asks `formatGraphQLError`.
    if (host.getType<string>() !== 'http') throw error;
    const rendered = renderError(error, this.logger);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    response.status(rendered.status).json({ code: rendered.code, message: rendered.message });
  }
}
