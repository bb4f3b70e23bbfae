import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { rows } from '../database/rows';
import { ConflictError } from '../graphql/errors';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';
import { Account } from './account.entity';
import type { SessionType, SetupType } from './account.type';
import type { Browser } from './browser';
import type { CreateOwnerInput } from './create-owner.input';
import { checkedLanguage, checkedName, newAccount } from './new-account';
import { SessionsService } from './sessions.service';
import { version } from './version';
import type { Viewer } from './viewer';

@Injectable()
export class AccountsService {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: SessionsService,
    private readonly audit: AuditService,
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
      await em.persist([account, workspace, new Member(workspace, account, Role.Owner)]).flush();
      await this.audit.record(
        { action: 'owner-created', accountId: account.id, workspaceId: workspace.id },
        em,
      );
      return account;
    });
  }

  async update(
    viewer: Viewer,
    changes: { name?: string | null; language?: string | null },
  ): Promise<Account> {
    const account = await this.em.findOneOrFail(Account, { id: viewer.accountId });
    if (typeof changes.name === 'string') account.name = checkedName(changes.name);
    if (typeof changes.language === 'string') account.language = checkedLanguage(changes.language);
    await this.em.flush();
    return account;
  }
}
