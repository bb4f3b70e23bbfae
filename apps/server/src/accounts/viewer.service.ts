import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ApiToken } from './api-token.entity';
import { hashSecret } from './secret';
import { Session } from './session.entity';
import { dayMs, sessionCookie, sessionMs } from './session-cookie';
import type { Viewer } from './viewer';

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
  constructor(
    private readonly em: EntityManager,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Undefined when nobody is signed in or what they show is not valid (any more). */
  async viewerOf(credentials: Credentials): Promise<Viewer | undefined> {
    const bearer = /^Bearer (\S+)$/i.exec(credentials.authorization ?? '')?.[1];
    if (bearer) return this.byToken(bearer);
    const secret = cookieValue(credentials.cookie, sessionCookie);
    if (secret && this.isOurs(credentials)) return this.bySession(secret);
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
    const em = this.em.fork();
    const tokenHash = hashSecret(secret);
    const where = { tokenHash, expiresAt: { $gt: new Date() } };
    const session = await em.findOne(Session, where, { populate: ['account'] });
    if (!session) return undefined;
    const { id, email, name } = session.account;
    const viewer: Viewer = { accountId: id, email, name, by: 'session', sessionHash: tokenHash };
    // Once a day is exact enough for thirty of them and saves a write per request.
    if (session.expiresAt.getTime() - Date.now() > sessionMs - dayMs) return viewer;
    await em.nativeUpdate(Session, { tokenHash }, { expiresAt: new Date(Date.now() + sessionMs) });
    return { ...viewer, renewedSecret: secret };
  }

  /** Programs send no origin; browsers do with everything that could change something. */
  private isOurs({ origin, host }: Credentials): boolean {
    if (!origin) return true;
    if (!URL.canParse(origin)) return false;
    const { publicUrl } = this.config.http;
    const asked = new URL(origin).host;
    return asked === host || (publicUrl !== null && asked === new URL(publicUrl).host);
  }
}

export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return decodeURIComponent(value);
  }
  return undefined;
}
