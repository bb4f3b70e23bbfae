import type { EntityManager } from '@mikro-orm/core';
import type { VersionClaim } from '@tacit/persona';
import { millis, rows, uuids } from '../database/rows';

/** Columns of what a version holds of a claim, beside its range. */
const CONTENT = `person_id, handle_id, source_id, claim_id, kind, text, status, corrected_text, is_by_subject,
  reviewed_by_id, reviewed_at, seen, first_at, last_at`;

/** What is found and said today, with the columns of `CONTENT`; takes a condition on claim `c`, handle `h`, evidence `e`. */
const found = (where: string): string => `
  select h.person_id, c.handle_id, e.source_id, c.id as claim_id, c.kind, c.text,
    coalesce(r.status, 'proposed') as status, r.corrected_text, coalesce(r.is_by_subject, false) as is_by_subject,
    r.reviewed_by_id, r.reviewed_at, count(*)::int as seen, min(e.seen_at) as first_at, max(e.seen_at) as last_at
  from claim c join claim_evidence e on e.claim_id = c.id join handle h on h.id = c.handle_id
    left join claim_review r on r.claim_id = c.id
  where ${where}
  group by h.person_id, c.id, e.source_id, r.claim_id`;

/** State of the records that everybody of a workspace may read, as one word. */
export const recordsOf = (workspace: string): string => `(
  select md5(string_agg(s.id::text || coalesce(s.revision, ''), ',' order by s.id)) from source s
  where s.workspace_id = ${workspace} and s.visibility = 'workspace')`;

const same = ['status', 'corrected_text', 'is_by_subject', 'seen', 'last_at', 'handle_id']
  .map((column) => `a.${column} is not distinct from b.${column}`)
  .join(' and ');

/** A version 1 for everybody of the workspace of whom claims were found and who has none yet. */
export async function beginVersions(em: EntityManager, workspaceId: string): Promise<void> {
  await rows(
    em,
    `with begun as (
       insert into profile_version (id, person_id, number, reason, at, counted_over, records, consent_id)
       select gen_random_uuid(), p.id, 1, 'first', now(), '[]'::jsonb, ${recordsOf('p.workspace_id')},
         (select o.id from consent o where o.person_id = p.id order by o.granted_at desc limit 1)
       from person p where p.workspace_id = ?::uuid
         and exists (select 1 from claim c join handle h on h.id = c.handle_id where h.person_id = p.id)
         and not exists (select 1 from profile_version v where v.person_id = p.id)
       on conflict (person_id, number) do nothing returning person_id)
     insert into version_claim (id, ${CONTENT}, since)
     select gen_random_uuid(), ${CONTENT}, 1
     from (${found('h.person_id in (select person_id from begun)')}) as now_found`,
    [workspaceId],
  );
}

export interface Part {
  personId: string;
  /** Only what these sources tell. Null: of all. */
  sourceIds: string[] | null;
  /** Only these claims. Null: all. */
  claimIds: string[] | null;
}

export const ofPart = (row: string): string =>
  `${row}.person_id = ?::uuid and (?::boolean or ${row}.source_id = any(?::uuid[]))
   and (?::boolean or ${row}.claim_id = any(?::uuid[]))`;
export const partParams = ({ personId, sourceIds, claimIds }: Part): unknown[] => [
  ...[personId, sourceIds === null, uuids(sourceIds ?? []), claimIds === null, uuids(claimIds ?? [])],
];

/** From version `number` on, a part of the profile is as it is found and said today. */
export async function takeFound(em: EntityManager, part: Part, number: number): Promise<void> {
  const today = `select * from (${found('h.person_id = ?::uuid')}) as f where ${ofPart('f')}`;
  await replace(em, { part, number, by: today, params: [part.personId, ...partParams(part)] });
}

/** From version `number` on, a part of the profile is as version `earlier` held it. */
export async function takeEarlier(
  em: EntityManager,
  part: Part,
  { number, earlier }: { number: number; earlier: number },
): Promise<void> {
  const then = `select v.* from version_claim v where ${ofPart('v')} and ${isIn('v')}`;
  await replace(em, { part, number, by: then, params: [...partParams(part), earlier, earlier] });
}

export const isIn = (row: string): string =>
  `${row}.since <= ? and (${row}.until is null or ${row}.until > ?)`;

async function replace(
  em: EntityManager,
  { part, number, by, params }: { part: Part; number: number; by: string; params: unknown[] },
): Promise<void> {
  const matches = `a.claim_id = b.claim_id and a.source_id = b.source_id and ${same}`;
  await rows(
    em,
    `update version_claim a set until = ? where a.until is null and ${ofPart('a')}
       and not exists (select 1 from (${by}) as b where ${matches})`,
    [number, ...partParams(part), ...params],
  );
  await rows(
    em,
    `insert into version_claim (id, ${CONTENT}, since)
     select gen_random_uuid(), ${CONTENT}, ? from (${by}) as b
     where not exists (select 1 from version_claim a
       where a.person_id = b.person_id and a.until is null and ${matches})`,
    [number, ...params],
  );
}

/** What was said last of a claim that several sources tell. */
const latest = (column: string): string => `(array_agg(${column} order by reviewed_at desc nulls last))[1]`;

/** `isVetoedBySubject`: today, whatever the version holds. */
export type HeldClaim = VersionClaim & { isVetoedBySubject: boolean };

/** What a version holds, as far as the given sources tell. Null as the number: what is found today. */
export async function claimsOfVersion(
  em: EntityManager,
  { personId, number, sourceIds }: { personId: string; number: number | null; sourceIds: string[] },
): Promise<HeldClaim[]> {
  const part = { personId, sourceIds, claimIds: null };
  const [held, params] =
    number === null
      ? [`select * from (${found('h.person_id = ?::uuid')}) as f where ${ofPart('f')}`, [personId]]
      : [`select v.* from version_claim v where ${isIn('v')} and ${ofPart('v')}`, [number, number]];
  return rows<HeldClaim>(
    em,
    `select claim_id as id, kind, text, ${latest('status')} as status,
       ${latest('corrected_text')} as "correctedText", sum(seen)::int as seen, ${millis('max(last_at)')} as "lastAt",
       exists (select 1 from claim_review r where r.claim_id = held.claim_id
         and r.status = 'vetoed' and r.is_by_subject) as "isVetoedBySubject"
     from (${held}) as held group by claim_id, kind, text order by max(last_at) desc nulls last, claim_id`,
    [...params, ...partParams(part)],
  );
}

/** How many claims each version holds, by its number, as far as the given sources tell. */
export async function claimCounts(
  em: EntityManager,
  personId: string,
  sourceIds: string[],
): Promise<Map<number, number>> {
  const counted = await rows<{ number: number; n: number }>(
    em,
    `select p.number, count(distinct v.claim_id)::int as n
     from profile_version p join version_claim v on v.person_id = p.person_id
       and v.since <= p.number and (v.until is null or v.until > p.number)
     where p.person_id = ?::uuid and v.source_id = any(?::uuid[]) and v.status <> 'vetoed'
     group by p.number`,
    [personId, uuids(sourceIds)],
  );
  return new Map(counted.map(({ number, n }) => [number, n]));
}

/** Numbers that were counted over a source go with it. */
export async function removeNumbersOver(em: EntityManager, sourceId: string): Promise<void> {
  await rows(
    em,
    `update profile_version set numbers = null, counted_over = '[]', records = null
     where counted_over @> ?::jsonb`,
    [JSON.stringify([sourceId])],
  );
}
