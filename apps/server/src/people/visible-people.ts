import type { EntityManager } from '@mikro-orm/core';
import { asDate, millis, rows, uuids } from '../database/rows';
import type { HandleType, PersonType } from './person.type';

/** Where the asker may look, and whom they look for. */
export interface PeopleFilter {
  workspaceId: string;
  /** Sources that the asker may read: whoever appears in none of them does not exist here. */
  sourceIds: string[];
  personIds?: string[];
  /** Part of a name, an address or an id on a platform. */
  text?: string;
  /** Bots write much and know nothing. @default false */
  withBots?: boolean;
  after?: Position;
  limit?: number;
}

/** Where a page ended: most material first, ties by id. */
export interface Position {
  weight: number;
  personId: string;
}

export interface VisiblePeople {
  people: PersonType[];
  total: number;
  /** Null at the end. */
  next: Position | null;
}

interface PersonRow {
  id: string;
  givenName: string | null;
  messages: number;
  documents: number;
  weight: number;
  firstAt: number | null;
  lastAt: number | null;
  isMember: boolean;
  hasLeft: boolean;
  total: number;
}

interface HandleRow extends HandleType {
  personId: string;
  weight: number;
}

/** People with the names, addresses and counts that the readable sources tell of them, and no others. */
export async function visiblePeople(em: EntityManager, filter: PeopleFilter): Promise<VisiblePeople> {
  const found = await personRows(em, filter);
  const page = filter.limit === undefined ? found : found.slice(0, filter.limit);
  const handles = await handleRows(
    em,
    filter.sourceIds,
    page.map((person) => person.id),
  );
  const last = page.at(-1);
  return {
    people: page.map((person) =>
      asPerson(
        person,
        handles.filter((handle) => handle.personId === person.id),
      ),
    ),
    total: found[0]?.total ?? 0,
    next: last && found.length > page.length ? { weight: last.weight, personId: last.id } : null,
  };
}

function personRows(em: EntityManager, filter: PeopleFilter): Promise<PersonRow[]> {
  const { personIds, text, after, limit } = filter;
  const like = `%${(text ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;
  return rows<PersonRow>(
    em,
    `select * from (
       select p.id, p.given_name as "givenName", sum(a.messages)::int as messages,
         sum(a.documents)::int as documents, sum(a.messages + a.documents)::int as weight,
         ${millis('min(a.first_at)')} as "firstAt", ${millis('max(a.last_at)')} as "lastAt",
         bool_or(exists (select 1 from member m join account c on c.id = m.account_id
           where m.workspace_id = p.workspace_id and c.email = a.email)) as "isMember",
         bool_or(a.has_left or lower(a.name) in (select lower(gone.name) from appearance gone
           where gone.source_id = any(?::uuid[]) and gone.has_left and gone.name like '% %')) as "hasLeft",
         (count(*) over ())::int as total
       from appearance a join handle h on h.id = a.handle_id join person p on p.id = h.person_id
       where p.workspace_id = any(?::uuid[]) and a.source_id = any(?::uuid[])
         and (?::boolean or p.id = any(?::uuid[]))
       group by p.id
       having (?::boolean or not bool_and(h.is_bot))
         and (?::text is null or p.given_name ilike ? or bool_or(
           a.name ilike ? or a.email ilike ? or h.external_id ilike ?))
     ) person
     where ?::int is null or (weight, id) < (?::int, ?::uuid)
     order by weight desc, id desc ${limit === undefined ? '' : `limit ${Number(limit) + 1}`}`,
    [
      uuids(filter.sourceIds),
      ...[uuids([filter.workspaceId]), uuids(filter.sourceIds)],
      ...[personIds === undefined, uuids(personIds ?? [])],
      filter.withBots ?? personIds !== undefined,
      ...[text?.trim() ? like : null, like, like, like, like],
      ...[after?.weight ?? null, after?.weight ?? null, after?.personId ?? null],
    ],
  );
}

function handleRows(em: EntityManager, sourceIds: string[], personIds: string[]): Promise<HandleRow[]> {
  return rows<HandleRow>(
    em,
    `select h.id, h.person_id as "personId", h.platform, h.external_id as "externalId",
       (array_agg(a.name order by a.messages desc, a.name))[1] as name, max(a.email) as email,
       sum(a.messages)::int as messages, sum(a.messages + a.documents)::int as weight
     from appearance a join handle h on h.id = a.handle_id
     where a.source_id = any(?::uuid[]) and h.person_id = any(?::uuid[])
     group by h.id order by sum(a.messages + a.documents) desc, h.id`,
    [uuids(sourceIds), uuids(personIds)],
  );
}

function asPerson(person: PersonRow, handles: HandleRow[]): PersonType {
  const name = person.givenName ?? handles.find((handle) => handle.name.trim())?.name;
  return {
    id: person.id,
    name: name ?? handles[0]?.externalId ?? '',
    handles: handles.map(({ id, platform, externalId, name, email, messages }) => ({
      ...{ id, platform, externalId, email, messages },
      name: name.trim() || externalId,
    })),
    messages: person.messages,
    documents: person.documents,
    firstAt: asDate(person.firstAt),
    lastAt: asDate(person.lastAt),
    isMember: person.isMember,
    hasLeft: person.hasLeft,
  };
}
