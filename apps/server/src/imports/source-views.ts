import { EnsureRequestContext, EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AccessService } from '../workspaces/access.service';
import type { Member } from '../workspaces/member.entity';
import { isManagedBy } from './may-manage';
import { mediaTypeOf } from './media-type';
import type { SourceType } from './source.type';
import { Source, Visibility } from './source.entity';

/** Sources as they are shown, a page at a time: the same few statements for one as for fifty. */
@Injectable()
export class SourceViews {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
  ) {}

  /** Those of the ids that the viewer may read, by id. */
  @EnsureRequestContext<SourceViews>((views) => views.em)
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, SourceType>> {
    const sources = await this.em.find(
      Source,
      { id: { $in: [...ids] } },
      { populate: ['uploadedBy', 'files', 'visibleTo.account'], orderBy: { files: { path: 'asc' } } },
    );
    const members = await this.membersOf(viewer, sources);
    const readable = sources.filter((source) => members.get(source.workspace.id)?.readable.has(source.id));
    return new Map(
      readable.map((source) => {
        const membership = members.get(source.workspace.id)?.member;
        return [source.id, view(source, membership)];
      }),
    );
  }

  private async membersOf(viewer: Viewer, sources: Source[]) {
    const memberships = new Map<string, { member: Member; readable: Set<string> }>();
    for (const workspaceId of new Set(sources.map((source) => source.workspace.id))) {
      const readable = await this.access.readableSourceIds(viewer, workspaceId).catch((): string[] => []);
      if (readable.length === 0) continue;
      const member = await this.access.member(viewer, workspaceId);
      memberships.set(workspaceId, { member, readable: new Set(readable) });
    }
    return memberships;
  }
}

function view(source: Source, member: Member | undefined): SourceType {
  const files = source.files.getItems();
  return {
    id: source.id,
    name: source.name,
    visibility: source.visibility,
    visibleTo: source.visibility === Visibility.Members ? source.visibleTo.getItems() : [],
    uploadedBy: source.uploadedBy,
    createdAt: source.createdAt,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files: files.map(({ id, path, bytes, format }) => ({
      id,
      path,
      bytes,
      format,
      mediaType: mediaTypeOf(format),
    })),
    formats: [...new Set(files.flatMap(({ format }) => format ?? []))].sort(),
    canManage: member !== undefined && isManagedBy(source, member),
  };
}
