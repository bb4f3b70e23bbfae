import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import { checkedName } from '../accounts/new-account';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { AccessService } from './access.service';
import { Member, Role } from './member.entity';
import { Workspace, type WorkspaceKind } from './workspace.entity';
import { workspaceOf, type WorkspaceType } from './workspace.type';

@Injectable()
export class WorkspacesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly audit: AuditService,
  ) {}

  /** Those the viewer is a member of, the oldest first. */
  async list(viewer: Viewer): Promise<WorkspaceType[]> {
    const members = await this.em.find(
      Member,
      { account: viewer.accountId },
      { populate: ['workspace'], orderBy: { workspace: { createdAt: 'asc' } } },
    );
    return members.map(workspaceOf);
  }

  async get(viewer: Viewer, id: string): Promise<WorkspaceType> {
    return workspaceOf(await this.access.member(viewer, id));
  }

  /** Anybody may; whoever does owns it. */
  create(viewer: Viewer, name: string, kind: WorkspaceKind): Promise<WorkspaceType> {
    const workspace = new Workspace(checkedName(name, 'name of the workspace'), kind);
    return this.em.transactional(async (em) => {
      const member = new Member(workspace, em.getReference(Account, viewer.accountId), Role.Owner);
      await em.persist([workspace, member]).flush();
      await this.audit.record(
        { action: 'workspace-created', accountId: viewer.accountId, workspaceId: workspace.id },
        em,
      );
      return workspaceOf(member);
    });
  }

  async rename(viewer: Viewer, id: string, name: string): Promise<WorkspaceType> {
    const member = await this.access.member(viewer, id, Role.Admin);
    member.workspace.name = checkedName(name, 'name of the workspace');
    await this.em.flush();
    const { accountId } = viewer;
    await this.audit.record({ action: 'workspace-renamed', accountId, workspaceId: id });
    return workspaceOf(member);
  }
}
