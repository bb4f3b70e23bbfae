import type { CookieOptions } from 'express';
import type { Config } from '../config/config';

export const sessionCookie = 'tacit_session';

export const dayMs = 24 * 60 * 60 * 1000;
/** Since the last use. */
export const sessionMs = 30 * dayMs;

/** Out of reach of scripts and of forms of other sites; only over https where people use that. */
export function cookieOptions(config: Config): CookieOptions {
  const secure = config.http.publicUrl?.startsWith('https:') ?? false;
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: sessionMs };
}
