import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { rows } from '../database/rows';
import { ConflictError, UnauthenticatedError } from '../graphql/errors';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';
import { Account } from './account.entity';
import type { SessionType, SetupType } from './account.type';
import type { Browser } from './browser';
import type { CreateOwnerInput } from './create-owner.input';
import { checkedName, newAccount } from './new-account';
import { verifyPassword } from './password';
import { SessionsService } from './sessions.service';
import { version } from './version';
import type { Viewer } from './viewer';

@Injectable()
export class AccountsService {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: SessionsService,
  ) {}

  async setup(): Promise<SetupType> {
    return { needsOwner: (await this.em.count(Account)) === 0, version };
  }

  async me(viewer: Viewer | undefined): Promise<Account | null> {
    return viewer ? this.em.findOne(Account, { id: viewer.accountId }) : null;
  }

  async createOwner(browser: Browser, input: CreateOwnerInput): Promise<SessionType> {
    const account = await this.makeOwner(input);
    await this.sessions.start(account, browser);
    return { account };
  }

  /** The first account and its workspace. Of two at once the lock lets one through; the other is told. */
  async makeOwner(input: CreateOwnerInput): Promise<Account> {
    const account = await newAccount(input);
    const workspace = new Workspace(checkedName(input.workspaceName, 'name of the workspace'), input.kind);
    return this.em.transactional(async (em) => {
      await rows(em, 'lock table account in exclusive mode');
      if ((await em.count(Account)) > 0) {
        throw new ConflictError(
          'setup/done',
          'This Tacit has its owner already. Sign in, or ask for an invitation.',
        );
      }
      em.persist([account, workspace, new Member(workspace, account, Role.Owner)]);
      return account;
    });
  }

  async signIn(browser: Browser, email: string, password: string): Promise<SessionType> {
    const account = await this.em.findOne(Account, { email: email.trim().toLowerCase() });
    if (!(await verifyPassword(account?.passwordHash, password)) || !account) {
      throw new UnauthenticatedError('The e-mail address or the password is wrong.');
    }
    await this.sessions.start(account, browser);
    return { account };
  }

  async signOut(viewer: Viewer | undefined, browser: Browser): Promise<boolean> {
    await this.sessions.end(viewer?.sessionHash, browser);
    return true;
  }
}
