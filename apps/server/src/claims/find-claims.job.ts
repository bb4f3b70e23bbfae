import { EntityManager } from '@mikro-orm/core';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { findClaims, type SaidMessage } from '@tacit/knowledge';
import { JobQueue } from '../adapters/jobs/job-queue';
import { streamMessages } from '../adapters/search/stream-records';
import { recordId } from '../database/record-id';
import { Source } from '../imports/source.entity';
import { jsonParam, runSql } from '../imports/reading/run-sql';
import { ProfileHistory } from '../versions/profile-history';
import { WorkspaceKind } from '../workspaces/workspace.entity';
import { removeUnsaidClaims } from './unsaid-claims';

const rowsAtOnce = 500;

interface ClaimRow {
  id: string;
  handle_id: string;
  kind: string;
  text: string;
  asked_id: string | null;
  message_id: string;
  /** ISO 8601. */
  seen_at: string | null;
}

/** Finds what people laid down in a source, after every change of it. Only in teams: a memory lays nothing down. */
@Injectable()
export class FindClaimsJob implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly history: ProfileHistory,
  ) {}

  /** What was stopped or lost while nobody looked is done now. */
  async onApplicationBootstrap(): Promise<void> {
    this.jobs.process('find-claims', ({ sourceId }, { signal }) => this.find(sourceId, signal));
    const behind = await runSql<{ id: string }>(
      this.em.fork(),
      `select s.id from source s join workspace w on w.id = s.workspace_id
       where w.kind <> 'personal' and s.revision is not null and s.revision is distinct from s.claims_revision`,
    );
    for (const { id } of behind)
      await this.jobs.add('find-claims', { sourceId: id }, { key: `claims-${id}` });
  }

  private async find(sourceId: string, signal: AbortSignal): Promise<void> {
    const em = this.em.fork();
    const source = await em.findOne(Source, { id: sourceId }, { populate: ['workspace'] });
    if (!source || source.workspace.kind === WorkspaceKind.Personal) return;
    const { revision, claimsRevision } = source;
    if (revision === null || revision === claimsRevision) return;
    const workspaceId = source.workspace.id;
    const found: ClaimRow[] = [];
    for await (const { speakerId, kind, text, askedId, passageId, at } of findClaims(said(em, sourceId))) {
      signal.throwIfAborted();
      found.push({
        ...{ id: recordId('claim', workspaceId, speakerId, kind, text), handle_id: speakerId, kind, text },
        ...{
          asked_id: askedId,
          message_id: passageId,
          seen_at: at === null ? null : new Date(at).toISOString(),
        },
      });
    }
    await em.transactional((tx) => store(tx, { sourceId, workspaceId, revision }, found));
    await this.history.begin(workspaceId);
  }
}

async function* said(em: EntityManager, sourceId: string): AsyncGenerator<SaidMessage> {
  for await (const row of streamMessages(em, { sourceIds: [sourceId] })) {
    const { id, conversationId, threadId, handleId, at, text } = row;
    yield { passageId: id, lineId: `${conversationId} ${threadId ?? ''}`, speakerId: handleId, at, text };
  }
}

/** What the source says now takes the place of what it said before. */
async function store(
  em: EntityManager,
  { sourceId, workspaceId, revision }: { sourceId: string; workspaceId: string; revision: string },
  found: readonly ClaimRow[],
): Promise<void> {
  await runSql(em, 'delete from claim_evidence where source_id = ?::uuid', [sourceId]);
  for (let from = 0; from < found.length; from += rowsAtOnce) {
    const param = jsonParam(found.slice(from, from + rowsAtOnce));
    // Records may have been withdrawn since they were read: what is gone gives no claim.
    await runSql(
      em,
      `insert into claim (id, workspace_id, handle_id, kind, text)
       select distinct on (r.id) r.id, ?::uuid, r.handle_id, r.kind, r.text
       from jsonb_to_recordset(?::jsonb) as r(id uuid, handle_id uuid, kind text, text text, message_id uuid)
       join message m on m.id = r.message_id join handle h on h.id = r.handle_id
       on conflict (id) do nothing`,
      [workspaceId, param],
    );
    await runSql(
      em,
      `insert into claim_evidence (claim_id, message_id, source_id, seen_at, asked_id)
       select c.id, m.id, m.source_id, r.seen_at, q.id
       from jsonb_to_recordset(?::jsonb) as r(id uuid, message_id uuid, seen_at timestamptz, asked_id uuid)
       join claim c on c.id = r.id join message m on m.id = r.message_id left join message q on q.id = r.asked_id
       on conflict do nothing`,
      [param],
    );
  }
  await removeUnsaidClaims(em, workspaceId);
  await runSql(em, 'update source set claims_revision = ? where id = ?::uuid', [revision, sourceId]);
}
