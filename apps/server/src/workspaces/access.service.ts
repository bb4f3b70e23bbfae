import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { isUuid } from '../database/rows';
import { ForbiddenError, NotFoundError } from '../graphql/errors';
import { Source, Visibility } from '../imports/source.entity';
import { Member, Role } from './member.entity';

const rank: Record<Role, number> = { [Role.Viewer]: 0, [Role.Member]: 1, [Role.Admin]: 2, [Role.Owner]: 3 };

/** Who may do what and read what. Every feature asks here, before anything else. */
@Injectable()
export class AccessService {
  constructor(private readonly em: EntityManager) {}

  /**
   * The viewer's membership.
   * @throws NotFoundError when not a member; ForbiddenError when the role is below `atLeast`
   */
  async member(viewer: Viewer, workspaceId: string, atLeast: Role = Role.Viewer): Promise<Member> {
    if (!isUuid(workspaceId)) throw new NotFoundError('workspace', workspaceId);
    const member = await this.em.findOne(
      Member,
      { workspace: workspaceId, account: viewer.accountId },
      { populate: ['workspace'] },
    );
    if (!member) throw new NotFoundError('workspace', workspaceId);
    if (rank[member.role] < rank[atLeast]) {
      throw new ForbiddenError(
        'workspace/role-too-low',
        `This needs the role ${atLeast}; you are ${member.role}.`,
      );
    }
    return member;
  }

  /** Whether `member` would let the viewer pass. */
  may(viewer: Viewer, workspaceId: string, atLeast?: Role): Promise<boolean> {
    return this.member(viewer, workspaceId, atLeast).then(
      () => true,
      () => false,
    );
  }

  /** Ids of the sources of a workspace that the viewer may read; the filter of every search and count. */
  async readableSourceIds(viewer: Viewer, workspaceId: string): Promise<string[]> {
    const member = await this.member(viewer, workspaceId);
    const sources = await this.em.find(Source, readableBy(member), {
      fields: ['id'],
      orderBy: { id: 'asc' },
    });
    return sources.map((source) => source.id);
  }

  /** @throws NotFoundError also when it exists but is not for this viewer */
  async readableSource(viewer: Viewer, sourceId: string): Promise<Source> {
    const source = await this.em.findOne(Source, { id: sourceId }, { populate: ['workspace', 'uploadedBy'] });
    if (!source) throw new NotFoundError('source', sourceId);
    const readable = await this.readableSourceIds(viewer, source.workspace.id).catch((): string[] => []);
    if (!readable.includes(sourceId)) throw new NotFoundError('source', sourceId);
    return source;
  }
}

const readableBy = (member: Member) => ({
  workspace: member.workspace.id,
  $or: [
    { visibility: Visibility.Workspace },
    { uploadedBy: member.account.id },
    { visibility: Visibility.Members, visibleTo: { id: member.id } },
  ],
});
