import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ApiToken } from './api-token.entity';
import { hashSecret } from './secret';
import { Session } from './session.entity';
import type { Viewer } from './viewer';

export const sessionCookie = 'tacit_session';

/** The parts of a request that tell who asks. */
export interface Credentials {
  cookie?: string;
  authorization?: string;
  /** A cookie from a page of another origin counts for nothing. */
  origin?: string;
  host?: string;
}

/** Tells who asks, from a cookie or an API token. */
@Injectable()
export class ViewerService {
  constructor(private readonly em: EntityManager) {}

  /** Undefined when nobody is signed in or what they show is not valid (any more). */
  async viewerOf(credentials: Credentials): Promise<Viewer | undefined> {
    const bearer = /^Bearer (\S+)$/i.exec(credentials.authorization ?? '')?.[1];
    if (bearer) return this.byToken(bearer);
    const secret = cookieValue(credentials.cookie, sessionCookie);
    if (secret && isSameOrigin(credentials)) return this.bySession(secret);
    return undefined;
  }

  private async byToken(secret: string): Promise<Viewer | undefined> {
    const em = this.em.fork();
    const token = await em.findOne(ApiToken, { tokenHash: hashSecret(secret) }, { populate: ['account'] });
    if (!token) return undefined;
    const now = new Date();
    // Once a minute is exact enough for people and saves a write per request.
    if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > 60_000) {
      token.lastUsedAt = now;
      await em.flush();
    }
    const { id, email, name } = token.account;
    return { accountId: id, email, name, by: 'token' };
  }

  private async bySession(secret: string): Promise<Viewer | undefined> {
    const session = await this.em
      .fork()
      .findOne(
        Session,
        { tokenHash: hashSecret(secret), expiresAt: { $gt: new Date() } },
        { populate: ['account'] },
      );
    if (!session) return undefined;
    const { id, email, name } = session.account;
    return { accountId: id, email, name, by: 'session', sessionHash: session.tokenHash };
  }
}

export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return decodeURIComponent(value);
  }
  return undefined;
}

function isSameOrigin({ origin, host }: Credentials): boolean {
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
