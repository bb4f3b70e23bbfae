import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { rows, uuids } from '../database/rows';
import { AccessService } from '../workspaces/access.service';

const pageRows = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** What is written, in this order. `s` are the sources that the asker may read, `me` is the asker. */
const kinds = {
  source: `select t.id, t.name, t.visibility, t.created_at from source t where t.id = any(s.ids)`,
  person: `select t.id, t.person_id, t.platform, t.external_id,
      (select json_agg(json_build_object('source_id', a.source_id, 'name', a.name, 'email', a.email))
         from appearance a where a.handle_id = t.id and a.source_id = any(s.ids)) as appearances
    from handle t
    where exists (select 1 from appearance a where a.handle_id = t.id and a.source_id = any(s.ids))`,
  conversation: `select t.id, t.platform, t.title, t.kind from conversation t
    where exists (select 1 from source_conversation c where c.conversation_id = t.id and c.source_id = any(s.ids))`,
  message: `select t.id, t.conversation_id, t.source_id, t.author_id as handle_id, t.sent_at, t.clock, t.kind,
      t.text, t.thread_id, t.reply_to_id, t.edited_at, t.extras, t.place
    from message t where t.source_id = any(s.ids)`,
  document: `select t.id, t.source_id, t.title, t.media_type, t.written_at, t.pages
    from document t where t.source_id = any(s.ids)`,
  section: `select t.id, t.document_id, t.source_id, t.ordinal, t.headings, t.page, t.text
    from section t where t.source_id = any(s.ids)`,
  question: `select t.id, t.thread_id, t.text, t.as_person_id, t.meeting_id, t.result, t.asked_at
    from question t where t.workspace_id = s.workspace_id and t.asked_by_id = s.me`,
};

/** Everything of a workspace that one member may read, as JSON lines. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly audit: AuditService,
  ) {}

  /** Checks first, so that a refusal is an answer and no broken stream. */
  async open(viewer: Viewer, workspaceId: string): Promise<AsyncGenerator<string>> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    await this.audit.record({ action: 'exported', accountId: viewer.accountId, workspaceId });
    return this.lines([uuids(sourceIds), workspaceId, viewer.accountId]);
  }

  /** Each line has a `type` and a row of it; by id, a page at a time. */
  private async *lines(scope: string[]): AsyncGenerator<string> {
    const em = this.em.fork();
    for (const [type, select] of Object.entries(kinds)) {
      let last: string | undefined = beforeAll;
      while (last !== undefined) {
        const page: { id: string; line: string }[] = await rows(
          em,
          `select r.id, row_to_json(r)::text as line
           from (select ?::uuid[] as ids, ?::uuid as workspace_id, ?::uuid as me) s,
             lateral (${select} and t.id > ? order by t.id limit ${pageRows}) r order by r.id`,
          [...scope, last],
        );
        for (const { line } of page) yield `{"type":"${type}",${line.slice(1)}\n`;
        last = page.at(-1)?.id;
      }
    }
  }
}
