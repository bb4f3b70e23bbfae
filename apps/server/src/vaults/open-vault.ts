import { MikroORM } from '@mikro-orm/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, RequestHandler, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Account } from '../accounts/account.entity';
import { Session } from '../accounts/session.entity';
import { sessionMs } from '../accounts/session-cookie';
import type { Viewer } from '../accounts/viewer';

/** A request that does not end, such as a download nobody takes, may hold up the locking no longer. */
const patienceMs = 10_000;

/** A vault whose key is in memory: a server of its own that answers the browsers that have opened it. */
export class OpenVault {
  private readonly sessions = new Set<string>();
  private answering = 0;
  private lastUsedAt = Date.now();
  private whenQuiet: (() => void) | null = null;

  constructor(
    readonly id: string,
    readonly key: Buffer,
    private readonly app: NestExpressApplication,
  ) {}

  /** Whoever may be in there is known there by the same cookie: its database holds the account and the session. */
  async admit({ accountId, email, name }: Viewer, sessionHash: string): Promise<void> {
    const em = this.app.get(MikroORM).em.fork();
    let account = await em.findOne(Account, { id: accountId });
    if (!account) {
      // No password opens anything here.
      account = new Account(email, name, '');
      account.id = accountId;
      em.persist(account);
    }
    await em.nativeDelete(Session, { tokenHash: sessionHash });
    em.persist(new Session(sessionHash, account, new Date(Date.now() + sessionMs)));
    await em.flush();
    this.sessions.add(sessionHash);
  }

  has(sessionHash: string): boolean {
    return this.sessions.has(sessionHash);
  }

  answer(request: Request, response: Response): void {
    this.lastUsedAt = Date.now();
    this.answering++;
    response.once('close', () => {
      if (--this.answering === 0) this.whenQuiet?.();
    });
    const handle = this.app.getHttpAdapter().getInstance() as unknown as RequestHandler;
    handle(request, response, () => undefined);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.app.getHttpServer().emit('upgrade', request, socket, head);
  }

  isIdle(now: number, idleMs: number): boolean {
    return this.answering === 0 && now - this.lastUsedAt >= idleMs;
  }

  /** Lets what is being answered end, then forgets the key and everything that was read with it. */
  async close(): Promise<void> {
    if (this.answering > 0)
      await new Promise<void>((resolve) => {
        this.whenQuiet = resolve;
        setTimeout(resolve, patienceMs).unref();
      });
    await this.app.close();
    this.key.fill(0);
  }
}
