import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { rows } from '../database/rows';
import { ConflictError, ForbiddenError, NotFoundError } from '../graphql/errors';
import { AccessService } from './access.service';
import { Invitation } from './invitation.entity';
import { Member, Role } from './member.entity';

/** Who is in a workspace, as what. */
@Injectable()
export class MembersService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly audit: AuditService,
  ) {}

  async list(viewer: Viewer, workspaceId: string): Promise<Member[]> {
    await this.access.member(viewer, workspaceId);
    const where = { workspace: workspaceId };
    return this.em.find(Member, where, { populate: ['account'], orderBy: { joinedAt: 'asc', id: 'asc' } });
  }

  /** Admins give every role but owner; owners give and take that too. The last owner stays one. */
  async setRole(viewer: Viewer, memberId: string, role: Role): Promise<Member> {
    const workspaceId = await this.workspaceOf(viewer, memberId, Role.Admin);
    return this.em.transactional(async (em) => {
      const member = await locked(em, workspaceId, memberId);
      const { role: own } = await this.access.member(viewer, workspaceId, Role.Admin);
      if (member.role === Role.Owner || role === Role.Owner) ownersOnly(own);
      if (role !== Role.Owner) await keepAnOwner(em, member);

      const from = member.role;
      member.role = role;
      await em.flush();
      const detail = { memberId, memberAccountId: member.account.id, from, to: role };
      await this.audit.record(
        { action: 'role-changed', accountId: viewer.accountId, workspaceId, detail },
        em,
      );
      return member;
    });
  }

  /** Admins remove members, owners remove owners, and everybody may leave; but not the last owner. */
  async remove(viewer: Viewer, memberId: string): Promise<boolean> {
    const workspaceId = await this.workspaceOf(viewer, memberId, Role.Viewer);
    return this.em.transactional(async (em) => {
      const member = await locked(em, workspaceId, memberId);
      if (member.account.id !== viewer.accountId) {
        const { role: own } = await this.access.member(viewer, workspaceId, Role.Admin);
        if (member.role === Role.Owner) ownersOnly(own);
      }
      await keepAnOwner(em, member);

      const { id: memberAccountId } = member.account;
      await em.nativeDelete(Invitation, {
        workspace: workspaceId,
        invitedBy: memberAccountId,
        acceptedAt: null,
      });
      await em.remove(member).flush();
      const detail = { memberId, memberAccountId };
      await this.audit.record(
        { action: 'member-removed', accountId: viewer.accountId, workspaceId, detail },
        em,
      );
      return true;
    });
  }

  /** @throws NotFoundError, too, when it is a member of a workspace that the viewer is not in */
  private async workspaceOf(viewer: Viewer, memberId: string, atLeast: Role): Promise<string> {
    const member = await this.em.findOne(Member, { id: memberId });
    const workspaceId = member?.workspace.id;
    const isVisible =
      workspaceId && (await this.em.count(Member, { workspace: workspaceId, account: viewer.accountId }));
    if (!isVisible) throw new NotFoundError('member', memberId);
    await this.access.member(viewer, workspaceId, atLeast);
    return workspaceId;
  }
}

/** Changes of one workspace's members wait for each other, so that two owners cannot remove one another. */
async function locked(em: EntityManager, workspaceId: string, memberId: string): Promise<Member> {
  await rows(em, 'select id from workspace where id = ?::uuid for update', [workspaceId]);
  const member = await em.findOne(Member, { id: memberId }, { populate: ['account'], refresh: true });
  if (!member) throw new NotFoundError('member', memberId);
  return member;
}

function ownersOnly(role: Role): void {
  if (role === Role.Owner) return;
  throw new ForbiddenError('workspace/owners-only', 'Only an owner may make or change an owner.');
}

async function keepAnOwner(em: EntityManager, member: Member): Promise<void> {
  if (member.role !== Role.Owner) return;
  const owners = await em.count(Member, { workspace: member.workspace.id, role: Role.Owner });
  if (owners > 1) return;
  throw new ConflictError(
    'workspace/last-owner',
    'This is the last owner of the workspace. Make somebody else an owner first.',
  );
}
