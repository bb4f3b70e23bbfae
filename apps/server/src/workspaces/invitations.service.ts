import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import type { SessionType } from '../accounts/account.type';
import type { Browser } from '../accounts/browser';
import { checkedEmail, newAccount } from '../accounts/new-account';
import { hashSecret, newSecret } from '../accounts/secret';
import { SessionsService } from '../accounts/sessions.service';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { ConflictError, ForbiddenError, InputError, NotFoundError } from '../graphql/errors';
import { AccessService } from './access.service';
import { Invitation } from './invitation.entity';
import type { InvitationPreviewType, InvitationType } from './invitation.type';
import { Member, Role } from './member.entity';
import { WorkspaceKind } from './workspace.entity';

const validMs = 7 * 24 * 60 * 60 * 1000;

/** What somebody without an account gives to accept. */
export interface Newcomer {
  name?: string | null;
  email?: string | null;
  password?: string | null;
}

/** Links by which people join; each works once, for a week. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly sessions: SessionsService,
    private readonly audit: AuditService,
  ) {}

  async open(viewer: Viewer, workspaceId: string): Promise<InvitationType[]> {
    await this.access.member(viewer, workspaceId, Role.Admin);
    const where = { workspace: workspaceId, acceptedAt: null, expiresAt: { $gt: new Date() } };
    const invitations = await this.em.find(Invitation, where, { orderBy: { createdAt: 'desc' } });
    return invitations.map((invitation) => shown(invitation));
  }

  async invite(
    viewer: Viewer,
    workspaceId: string,
    role: Role,
    email?: string | null,
  ): Promise<InvitationType> {
    const { workspace, account, role: own } = await this.access.member(viewer, workspaceId, Role.Admin);
    if (workspace.kind === WorkspaceKind.Personal) {
      throw new ForbiddenError(
        'workspace/personal',
        'A personal workspace has one member and is shared with nobody. Make a team workspace to invite people.',
      );
    }
    if (role === Role.Owner && own !== Role.Owner) {
      throw new ForbiddenError('workspace/owners-only', 'Only an owner may invite an owner.');
    }

    const secret = newSecret();
    const invitation = new Invitation({
      ...{ workspace, invitedBy: account, role, tokenHash: hashSecret(secret) },
      email: email ? checkedEmail(email) : null,
      expiresAt: new Date(Date.now() + validMs),
    });
    await this.em.persistAndFlush(invitation);
    await this.record(viewer.accountId, 'member-invited', invitation);
    return shown(invitation, `/invitation/${secret}`);
  }

  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    const invitation = await this.em.findOne(Invitation, { id, acceptedAt: null });
    if (!invitation) throw new NotFoundError('invitation', id);
    await this.access.member(viewer, invitation.workspace.id, Role.Admin);
    await this.em.removeAndFlush(invitation);
    await this.record(viewer.accountId, 'invitation-revoked', invitation);
    return true;
  }

  async preview(secret: string): Promise<InvitationPreviewType> {
    const { workspace, role, email } = await this.valid(secret);
    return { workspaceName: workspace.name, role, email };
  }

  /** Joins as the signed-in account, else as a new one, which is signed in by it. */
  async accept(
    viewer: Viewer | undefined,
    browser: Browser,
    secret: string,
    newcomer: Newcomer,
  ): Promise<SessionType> {
    const invitation = await this.valid(secret);
    const account = viewer
      ? await this.em.findOneOrFail(Account, { id: viewer.accountId })
      : await this.newAccount(invitation, newcomer);
    if (invitation.email && invitation.email !== account.email) {
      throw new ForbiddenError(
        'invitation/other-address',
        `This invitation is for ${invitation.email}, and you are ${account.email}. Sign in with that address, or ask for another invitation.`,
      );
    }

    await this.join(invitation, account);
    if (!viewer) await this.sessions.start(account, browser);
    return { account };
  }

  private async newAccount(invitation: Invitation, newcomer: Newcomer): Promise<Account> {
    const { name, password } = newcomer;
    const email = checkedEmail(newcomer.email ?? invitation.email ?? '');
    if ((await this.em.count(Account, { email })) > 0) {
      throw new ConflictError(
        'account/exists',
        'This address has an account already. Sign in with it, then open the link again.',
      );
    }
    return newAccount({ name: name ?? '', email, password: password ?? '' });
  }

  /** Of two that use the link at once, the one whose update finds it unused joins. */
  private join({ id, workspace, role }: Invitation, account: Account): Promise<void> {
    return this.em.transactional(async (em) => {
      if ((await em.count(Member, { workspace: workspace.id, account: account.id })) > 0) return;
      const won = await em.nativeUpdate(Invitation, { id, acceptedAt: null }, { acceptedAt: new Date() });
      if (won !== 1) throw new InvalidInvitationError();
      const member = new Member(workspace, account, role);
      await em.persist([account, member]).flush();
      const detail = { memberId: member.id, invitationId: id, role };
      const event = { accountId: account.id, workspaceId: workspace.id, detail };
      await this.audit.record({ action: 'member-joined', ...event }, em);
    });
  }

  private async valid(secret: string): Promise<Invitation> {
    const invitation = await this.em.findOne(
      Invitation,
      { tokenHash: hashSecret(secret), acceptedAt: null, expiresAt: { $gt: new Date() } },
      { populate: ['workspace'] },
    );
    if (!invitation) throw new InvalidInvitationError();
    return invitation;
  }

  private record(
    accountId: string,
    action: 'member-invited' | 'invitation-revoked',
    { id, workspace, role }: Invitation,
  ): Promise<void> {
    return this.audit.record({
      ...{ action, accountId, workspaceId: workspace.id },
      detail: { invitationId: id, role },
    });
  }
}

class InvalidInvitationError extends InputError {
  constructor() {
    super(
      'invitation/invalid',
      'This invitation was used or withdrawn, or is older than a week. Ask for a new one.',
    );
  }
}

function shown(invitation: Invitation, url: string | null = null): InvitationType {
  const { id, role, email, createdAt, expiresAt } = invitation;
  return { id, role, email, createdAt, expiresAt, url };
}
