import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { ConflictError, NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { Member } from '../workspaces/member.entity';
import { audienceOf } from './audience';
import { ImportsService } from './imports.service';
import { mayManage } from './may-manage';
import { Source, Visibility } from './source.entity';
import { SourceViews } from './source-views';
import type { SourceType } from './source.type';
import { newImport, withdrawRecords } from './withdraw-source';

@Injectable()
export class SourceVisibilityService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly views: SourceViews,
    private readonly imports: ImportsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Changes who may read it, at once. Its records belong to its readers (see `Source.audience`): under other
   * readers it is read again, and so are sources that shared its conversations. Until then they show less,
   * never more.
   */
  async change(
    viewer: Viewer,
    sourceId: string,
    visibility: Visibility,
    memberIds: string[],
  ): Promise<SourceType> {
    const source = await mayManage(this.access, viewer, sourceId);
    if (!source.uploadedBy) {
      throw new ConflictError(
        'source/no-uploader',
        'Whoever uploaded this source has left; it can only be deleted.',
      );
    }
    const wanted = { visibility, memberIds };
    const { audience, members } = await audienceOf(
      this.em,
      source.workspace.id,
      source.uploadedBy.id,
      wanted,
    );
    const isLost = visibility !== Visibility.Workspace && source.uploadedBy.id !== viewer.accountId;
    if (isLost && !members.some((member) => member.account.id === viewer.accountId)) {
      throw new ConflictError(
        'source/would-lose-it',
        'You would take this source from yourself; let whoever uploaded it do that.',
      );
    }
    if (audience !== source.audience) await this.moveTo(viewer, source, { visibility, audience, members });
    const view = (await this.views.byIds(viewer, [sourceId])).get(sourceId);
    if (!view) throw new NotFoundError('source', sourceId);
    return view;
  }

  private async moveTo(
    viewer: Viewer,
    { id, workspace, visibility: from }: Source,
    to: { visibility: Visibility; audience: string; members: Member[] },
  ): Promise<void> {
    const imports = await this.em.transactional(async (em) => {
      const rereads = await withdrawRecords(em, id);
      const source = await em.findOneOrFail(Source, { id }, { populate: ['visibleTo'] });
      source.visibility = to.visibility;
      source.audience = to.audience;
      source.visibleTo.set(to.members.map((member) => em.getReference(Member, member.id)));
      await em.flush();
      const all = [await newImport(em, id, false), ...rereads];
      const who = { accountId: viewer.accountId, workspaceId: workspace.id };
      const detail = { sourceId: id, from, to: to.visibility };
      await this.audit.record({ action: 'visibility-changed', ...who, detail }, em);
      return all;
    });
    await this.imports.reindex(id);
    await this.imports.enqueueAll(imports);
  }
}
