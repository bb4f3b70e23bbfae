import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Viewer } from '../accounts/viewer';
import { NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { decodeCursor, encodeCursor, isUuid, pageSize } from './cursor';
import { Source } from './source.entity';
import type { SourcePageType, SourceType } from './source.type';
import { SourceViews } from './source-views';

const position = z.tuple([z.iso.datetime(), z.guid()]);

@Injectable()
export class SourcesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly views: SourceViews,
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
}

function beyond(cursor: string) {
  const [createdAt, id] = decodeCursor(cursor, position);
  const time = new Date(createdAt);
  return { $or: [{ createdAt: { $lt: time } }, { createdAt: time, id: { $gt: id } }] };
}
