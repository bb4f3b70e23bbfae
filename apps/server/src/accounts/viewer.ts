import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import { UnauthenticatedError } from '../graphql/errors';

/** Whoever asks. The first parameter of every service method. */
export interface Viewer {
  accountId: string;
  email: string;
  name: string;
  /** A browser session or an API token. */
  by: 'session' | 'token';
  /** Hash of the session's token, to end it. */
  sessionHash?: string;
  /** The cookie is due to be sent again, with a later end. */
  renewedSecret?: string;
}

export interface RequestWithViewer extends Request {
  viewer?: Viewer;
  requestId?: string;
}

/** What resolvers and guards get, over HTTP and over the WebSocket alike. */
export interface GraphqlContext {
  req: RequestWithViewer;
}

export function requestOf(context: ExecutionContext): RequestWithViewer {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().req;
  }
  return context.switchToHttp().getRequest<RequestWithViewer>();
}

export const isPublicKey = 'isPublic';

/** May be called without being signed in. Everything else may not: `ViewerGuard` is global. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(isPublicKey, true);

/** The signed-in account. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = requestOf(context);
  if (!viewer) throw new UnauthenticatedError();
  return viewer;
});

/** For what is public but differs for somebody signed in. */
export const MaybeViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | undefined => requestOf(context).viewer,
);
