import type { EntityManager } from '@mikro-orm/core';
import { asDate, millis, rows, uuids } from '../database/rows';
import type { ClaimKind } from './claim.entity';
import { ClaimStatus } from './claim-review.entity';

/** A claim as far as its reader may know of it. */
export interface ReadableClaim {
  id: string;
  kind: ClaimKind;
  text: string;
  /** What was asked before the latest of them, for an answer. */
  question: string | null;
  handleId: string;
  personId: string;
  status: ClaimStatus;
  correctedText: string | null;
  reviewedAt: Date | null;
  isBySubject: boolean;
  seen: number;
  firstSeenAt: Date | null;
  lastSeenAt: Date | null;
  /** Messages that say it, the latest first, at most three. */
  messageIds: string[];
}

export interface ClaimFilter {
  workspaceId: string;
  /** Sources that the reader may read; a claim is known by its evidence in them alone. */
  sourceIds: string[];
  personId?: string;
  ids?: string[];
  kind?: ClaimKind;
  /** Leaves out what was vetoed. */
  withoutVetoed?: boolean;
  /** Leaves out answers, which lay nothing down. */
  withoutAnswers?: boolean;
  /** Of each person and kind, the latest. */
  perKind?: number;
  limit?: number;
}

type Row = Omit<ReadableClaim, 'reviewedAt' | 'firstSeenAt' | 'lastSeenAt' | 'messageIds'> & {
  reviewedAt: number | null;
  firstSeenAt: number | null;
  lastSeenAt: number | null;
  messageIds: string;
};

const questionShown = 300;

/** Claims with evidence in the given sources, the latest first. */
export async function readableClaims(em: EntityManager, filter: ClaimFilter): Promise<ReadableClaim[]> {
  const found = await rows<Row>(
    em,
    `with said as (
       select e.claim_id, count(*)::int as seen, min(e.seen_at) as first_at, max(e.seen_at) as last_at,
         string_agg(e.message_id::text, ',' order by e.seen_at desc nulls last, e.message_id) as message_ids,
         (array_agg(left(btrim(q.text), ${questionShown}) order by e.seen_at desc nulls last, e.message_id)
           filter (where q.id is not null))[1] as question
       from claim_evidence e left join message q on q.id = e.asked_id and q.source_id = e.source_id
       where e.source_id = any(?::uuid[]) group by e.claim_id),
     known as (
       select c.id, c.kind, c.text, s.question, c.handle_id, h.person_id, s.seen, s.first_at, s.last_at,
         s.message_ids, coalesce(r.status, 'proposed') as status, r.corrected_text, r.reviewed_at,
         coalesce(r.is_by_subject, false) as is_by_subject,
         row_number() over (partition by h.person_id, c.kind order by s.last_at desc nulls last, c.id) as nth
       from claim c join said s on s.claim_id = c.id join handle h on h.id = c.handle_id
         left join claim_review r on r.claim_id = c.id
       where c.workspace_id = ?::uuid and (?::uuid is null or h.person_id = ?::uuid)
         and (?::text is null or c.kind = ?::text)
         and (?::boolean or c.id = any(?::uuid[]))
         and (not ?::boolean or coalesce(r.status, '') <> 'vetoed') and (not ?::boolean or c.kind <> 'answer'))
     select id, kind, text, question, handle_id as "handleId", person_id as "personId", status,
       corrected_text as "correctedText", is_by_subject as "isBySubject", seen, message_ids as "messageIds",
       ${millis('reviewed_at')} as "reviewedAt", ${millis('first_at')} as "firstSeenAt",
       ${millis('last_at')} as "lastSeenAt"
     from known where nth <= ? order by last_at desc nulls last, id limit ?`,
    [
      ...[uuids(filter.sourceIds), filter.workspaceId, filter.personId ?? null, filter.personId ?? null],
      ...[filter.kind ?? null, filter.kind ?? null],
      ...[filter.ids === undefined, uuids(filter.ids ?? [])],
      ...[filter.withoutVetoed ?? false, filter.withoutAnswers ?? false],
      ...[filter.perKind ?? 1_000_000, filter.limit ?? 1_000_000],
    ],
  );
  return found.map((row) => ({
    ...row,
    reviewedAt: asDate(row.reviewedAt),
    firstSeenAt: asDate(row.firstSeenAt),
    lastSeenAt: asDate(row.lastSeenAt),
    messageIds: row.messageIds.split(',').slice(0, 3),
  }));
}
