import type { EntityManager } from '@mikro-orm/core';
import { asDate, millis, rows, uuids } from '../database/rows';
import type { AskedOfPersonType, HeldElsewhereType, HeldSourceType } from './held.type';

/** What each of the given sources holds of a person, most first. */
export async function heldIn(
  em: EntityManager,
  personId: string,
  sourceIds: string[],
): Promise<HeldSourceType[]> {
  const found = await rows<{
    id: string;
    name: string;
    messages: number;
    documents: number;
    firstAt: number | null;
    lastAt: number | null;
  }>(
    em,
    `select s.id, s.name, sum(a.messages)::int as messages, sum(a.documents)::int as documents,
       ${millis('min(a.first_at)')} as "firstAt", ${millis('max(a.last_at)')} as "lastAt"
     from appearance a join handle h on h.id = a.handle_id join source s on s.id = a.source_id
     where h.person_id = ?::uuid and a.source_id = any(?::uuid[])
     group by s.id order by sum(a.messages + a.documents) desc, s.id`,
    [personId, uuids(sourceIds)],
  );
  return found.map((row) => ({ ...row, firstAt: asDate(row.firstAt), lastAt: asDate(row.lastAt) }));
}

/** What all other sources hold, in numbers alone. */
export async function heldElsewhere(
  em: EntityManager,
  personId: string,
  sourceIds: string[],
): Promise<HeldElsewhereType> {
  const [counts] = await rows<HeldElsewhereType>(
    em,
    `select count(distinct a.source_id)::int as sources, coalesce(sum(a.messages), 0)::int as messages,
       coalesce(sum(a.documents), 0)::int as documents
     from appearance a join handle h on h.id = a.handle_id
     where h.person_id = ?::uuid and not a.source_id = any(?::uuid[])`,
    [personId, uuids(sourceIds)],
  );
  return counts ?? { sources: 0, messages: 0, documents: 0 };
}

/** Claims with a source that may be read. */
export async function heldClaims(em: EntityManager, personId: string, sourceIds: string[]): Promise<number> {
  const [counted] = await rows<{ n: number }>(
    em,
    `select count(distinct c.id)::int as n from claim c join handle h on h.id = c.handle_id
       join claim_evidence e on e.claim_id = c.id
     where h.person_id = ?::uuid and e.source_id = any(?::uuid[])`,
    [personId, uuids(sourceIds)],
  );
  return counted?.n ?? 0;
}

/** How often people were asked, by month (UTC). Not what: questions are their askers' own. */
export async function askedOf(em: EntityManager, personIds: string[]): Promise<AskedOfPersonType> {
  const ids = uuids(personIds);
  const [all] = await rows<{ total: number; askers: number; lastAt: number | null }>(
    em,
    `select count(*)::int as total, count(distinct asked_by_id)::int as askers,
       ${millis('max(asked_at)')} as "lastAt"
     from question where as_person_id = any(?::uuid[])`,
    [ids],
  );
  const months = await rows<{ month: string; questions: number }>(
    em,
    `select to_char(asked_at at time zone 'utc', 'YYYY-MM') as month, count(*)::int as questions
     from question where as_person_id = any(?::uuid[]) group by 1 order by 1`,
    [ids],
  );
  return { total: all?.total ?? 0, askers: all?.askers ?? 0, lastAt: asDate(all?.lastAt ?? null), months };
}
