import { EnsureRequestContext, EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AccessService } from '../workspaces/access.service';
import type { Member } from '../workspaces/member.entity';
import { isManagedBy } from './may-manage';
import { mediaTypeOf } from './media-type';
import { jsonParam, runSql } from './reading/run-sql';
import type { SourceType } from './source.type';
import { Source, Visibility } from './source.entity';

interface SourceCounts {
  id: string;
  people: number;
  messages: number;
  documents: number;
  from: string | null;
  to: string | null;
}

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
    const counts = await this.countsOf(readable.map(({ id }) => id));
    return new Map(
      readable.map((source) => {
        const membership = members.get(source.workspace.id)?.member;
        return [source.id, view(source, counts.get(source.id), membership)];
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

  private async countsOf(sourceIds: string[]): Promise<Map<string, SourceCounts>> {
    const rows = await runSql<SourceCounts>(
      this.em,
      `select s.id, coalesce(p.people, 0) as people, coalesce(m.messages, 0) as messages,
         coalesce(d.documents, 0) as documents, least(m.first_at, d.first_at) as "from",
         greatest(m.last_at, d.last_at) as "to"
       from source s
       left join (select source_id, count(*)::int as people from appearance group by source_id) p
         on p.source_id = s.id
       left join lateral (select count(*)::int as messages, min(sent_at) as first_at, max(sent_at) as last_at
         from message where source_id = s.id) m on true
       left join lateral (select count(*)::int as documents, min(written_at) as first_at, max(written_at) as last_at
         from document where source_id = s.id) d on true
       where s.id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
      [jsonParam(sourceIds)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function view(source: Source, counts: SourceCounts | undefined, member: Member | undefined): SourceType {
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
    from: dateOf(counts?.from),
    to: dateOf(counts?.to),
    people: counts?.people ?? 0,
    messages: counts?.messages ?? 0,
    documents: counts?.documents ?? 0,
    canManage: member !== undefined && isManagedBy(source, member),
  };
}

const dateOf = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
