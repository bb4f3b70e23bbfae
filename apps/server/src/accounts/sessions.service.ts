import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { UnauthenticatedError } from '../graphql/errors';
import { VAULTS, Vaults } from '../vaults/vaults';
import type { Account } from './account.entity';
import type { Browser } from './browser';
import { hashSecret, newSecret } from './secret';
import { Session } from './session.entity';
import { SignInLink } from './sign-in-link.entity';
import { cookieOptions, sessionCookie, sessionMs } from './session-cookie';

const linkMs = 10 * 60 * 1000;

/** Signed-in browsers, and links that sign one in once. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly em: EntityManager,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(VAULTS) private readonly vaults: Vaults,
  ) {}

  async start(account: Account, browser: Browser): Promise<void> {
    const secret = newSecret();
    this.em.persist(new Session(hashSecret(secret), account, new Date(Date.now() + sessionMs)));
    await this.em.nativeDelete(Session, { expiresAt: { $lt: new Date() } });
    await this.em.flush();
    browser.setCookie(sessionCookie, secret, cookieOptions(this.config));
  }

  async end(sessionHash: string | undefined, browser: Browser): Promise<void> {
    if (sessionHash) {
      await this.forget(sessionHash);
      await this.vaults.signedOut(sessionHash);
    }
    browser.setCookie(sessionCookie, '', { ...cookieOptions(this.config), maxAge: 0 });
  }

  forget(sessionHash: string): Promise<number> {
    return this.em.fork().nativeDelete(Session, { tokenHash: sessionHash });
  }

  /** All but the one that asked: a new password ends what somebody else may have opened. */
  async endOthers(accountId: string, exceptHash: string | undefined): Promise<void> {
    const others = { account: accountId, tokenHash: { $ne: exceptHash ?? '' } };
    const ended = await this.em.find(Session, others);
    await this.em.nativeDelete(Session, others);
    for (const { tokenHash } of ended) await this.vaults.signedOut(tokenHash);
  }

  /** @returns the path of a link that signs in once, within ten minutes */
  async createLink(account: Account): Promise<string> {
    const secret = newSecret();
    this.em.persist(new SignInLink(hashSecret(secret), account, new Date(Date.now() + linkMs)));
    await this.em.flush();
    return `/sign-in/link/${secret}`;
  }

  /** @throws UnauthenticatedError when it is used, old or made up */
  async redeemLink(secret: string): Promise<Account> {
    const tokenHash = hashSecret(secret);
    const link = await this.em.findOne(SignInLink, { tokenHash }, { populate: ['account'] });
    // Whoever deletes it has it: of two at once, one.
    const isFirst = (await this.em.nativeDelete(SignInLink, { tokenHash })) === 1;
    if (!link || !isFirst || link.expiresAt < new Date()) {
      throw new UnauthenticatedError(
        'This link was used or is older than ten minutes. Sign in with your password, or make a new link.',
      );
    }
    return link.account;
  }
}
