import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AccessService } from './access.service';
import { Member } from './member.entity';
import { workspaceOf, type WorkspaceType } from './workspace.type';

@Injectable()
export class WorkspacesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
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
}
