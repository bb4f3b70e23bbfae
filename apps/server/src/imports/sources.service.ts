import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Viewer } from '../accounts/viewer';
import { ConflictError, NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { Member } from '../workspaces/member.entity';
import { audienceOf } from './audience';
import { decodeCursor, encodeCursor, isUuid, pageSize } from './cursor';
import { ImportsService } from './imports.service';
import { mayManage } from './may-manage';
import { Source, Visibility } from './source.entity';
import type { SourcePageType, SourceType } from './source.type';
import { SourceViews } from './source-views';
import { KeptFiles } from './uploads/kept-files';
import { newImport, removeUnnamedPeople, withdrawRecords } from './withdraw-source';

const position = z.tuple([z.iso.datetime(), z.guid()]);

@Injectable()
export class SourcesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly views: SourceViews,
    private readonly imports: ImportsService,
    private readonly kept: KeptFiles,
  ) {}

  /** Newest first. */
  async page(viewer: Viewer, workspaceId: string, first?: number, after?: string): Promise<SourcePageType> {
    const readable = await this.access.readableSourceIds(viewer, workspaceId);
    const size = pageSize(first);
    const found = await this.em.find(
      Source,
      { id: { $in: readable }, ...(after ? beyond(after) : {}) },
      { orderBy: { createdAt: 'desc', id: 'asc' }, limit: size + 1 },
    );
    const page = found.slice(0, size);
    const views = await this.views.byIds(
      viewer,
      page.map(({ id }) => id),
    );
    const last = page.at(-1);
    return {
      items: page.flatMap(({ id }) => views.get(id) ?? []),
      total: readable.length,
      nextCursor: last && found.length > size ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
    };
  }

  /** @throws NotFoundError also when it is not for this viewer */
  async byId(viewer: Viewer, id: string): Promise<SourceType> {
    const found = isUuid(id) ? (await this.views.byIds(viewer, [id])).get(id) : undefined;
    if (!found) throw new NotFoundError('source', id);
    return found;
  }

  /**
   * Changes who may read it, at once. Its records belong to its readers (see `Source.audience`): under other
   * readers it is read again, and so are sources that shared its conversations. Until then they show less,
   * never more.
   */
  async setVisibility(
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
    if (audience !== source.audience) await this.moveTo(source.id, visibility, audience, members);
    return this.byId(viewer, sourceId);
  }

  /** The source, all that it alone contains, and its files unless another source has them. */
  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const source = await mayManage(this.access, viewer, id);
    await source.files.init();
    const sha256s = source.files.getItems().map((file) => file.sha256);
    const rereads = await this.em.transactional(async (em) => {
      const imports = await withdrawRecords(em, id);
      await em.nativeDelete(Source, { id });
      await removeUnnamedPeople(em, source.workspace.id);
      return imports;
    });
    await this.imports.reindex(id);
    await this.imports.enqueueAll(rereads);
    await this.kept.release(sha256s);
    return true;
  }

  private async moveTo(
    id: string,
    visibility: Visibility,
    audience: string,
    members: Member[],
  ): Promise<void> {
    const imports = await this.em.transactional(async (em) => {
      const rereads = await withdrawRecords(em, id);
      const source = await em.findOneOrFail(Source, { id }, { populate: ['visibleTo'] });
      source.visibility = visibility;
      source.audience = audience;
      source.visibleTo.set(members.map((member) => em.getReference(Member, member.id)));
      await em.flush();
      return [await newImport(em, id, false), ...rereads];
    });
    await this.imports.reindex(id);
    await this.imports.enqueueAll(imports);
  }
}

function beyond(cursor: string) {
  const [createdAt, id] = decodeCursor(cursor, position);
  const time = new Date(createdAt);
  return { $or: [{ createdAt: { $lt: time } }, { createdAt: time, id: { $gt: id } }] };
}
