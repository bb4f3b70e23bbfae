import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CookieOptions } from 'express';
import { requestOf } from './viewer';

/** The other end of a request that may sign in or out. */
export interface Browser {
  /** IP address, through as many proxies as TRUST_PROXY says. */
  address: string;
  setCookie: (name: string, value: string, options: CookieOptions) => void;
}

export const CurrentBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const request = requestOf(context);
  return {
    address: request.ip ?? 'unknown',
    // A WebSocket has no answer to put a cookie on; it cannot sign in.
    setCookie: (name, value, options) => request.res?.cookie(name, value, options),
  };
});
