import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { InputError, UnauthenticatedError } from '../graphql/errors';
import { Account } from './account.entity';
import type { SessionType } from './account.type';
import { AttemptLimiter } from './attempt-limiter';
import type { Browser } from './browser';
import { checkPassword } from './new-account';
import { hashPassword, verifyPassword } from './password';
import { SessionsService } from './sessions.service';
import type { Viewer } from './viewer';

const windowMs = 15 * 60 * 1000;

/** In and out, by password or by link. */
@Injectable()
export class SignInService {
  /** Against guessing one account's password, and against one machine that tries many accounts. */
  private readonly perAccount = new AttemptLimiter({ limit: 10, windowMs });
  private readonly perAddress = new AttemptLimiter({ limit: 50, windowMs });

  constructor(
    private readonly em: EntityManager,
    private readonly sessions: SessionsService,
    private readonly audit: AuditService,
  ) {}

  async signIn(browser: Browser, email: string, password: string): Promise<SessionType> {
    const key = email.trim().toLowerCase();
    this.perAddress.count(browser.address);
    this.perAccount.count(key);

    const account = await this.em.findOne(Account, { email: key });
    // Takes as long, and says the same, whether or not the address is known.
    if (!(await verifyPassword(account?.passwordHash, password)) || !account) {
      throw new UnauthenticatedError('The e-mail address or the password is wrong.');
    }

    this.perAccount.clear(key);
    return this.open(browser, account, 'password');
  }

  /** @returns the path of a link that signs the viewer in once, on any browser, within ten minutes */
  async createLink(viewer: Viewer): Promise<string> {
    return this.sessions.createLink(this.em.getReference(Account, viewer.accountId));
  }

  async signInWithLink(browser: Browser, token: string): Promise<SessionType> {
    return this.open(browser, await this.sessions.redeemLink(token), 'link');
  }

  async signOut(viewer: Viewer | undefined, browser: Browser): Promise<boolean> {
    await this.sessions.end(viewer?.sessionHash, browser);
    return true;
  }

  /** Ends every other session: a new password shuts out whoever had the old one. Tokens for programs stay. */
  async changePassword(viewer: Viewer, current: string, next: string): Promise<boolean> {
    const account = await this.em.findOneOrFail(Account, { id: viewer.accountId });
    this.perAccount.count(account.email);
    if (!(await verifyPassword(account.passwordHash, current))) {
      throw new InputError('account/wrong-password', 'The current password is wrong.');
    }
    this.perAccount.clear(account.email);
    checkPassword(next);

    account.passwordHash = await hashPassword(next);
    await this.em.flush();
    await this.sessions.endOthers(account.id, viewer.sessionHash);
    await this.audit.record({ action: 'password-changed', accountId: account.id });
    return true;
  }

  private async open(browser: Browser, account: Account, by: string): Promise<SessionType> {
    await this.sessions.start(account, browser);
    await this.audit.record({ action: 'signed-in', accountId: account.id, detail: { by } });
    return { account };
  }
}
