import type { EntityManager } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { rows, uuids } from '../database/rows';

/** Under which accounts a person appears, in which sources, read from which files. */
export async function handlesOf(
  em: EntityManager,
  personId: string,
): Promise<{ handleIds: string[]; sourceIds: string[]; files: string[] }> {
  const handles = await rows<{ id: string }>(
    em,
    'select id from handle where person_id = ?::uuid order by id',
    [personId],
  );
  const handleIds = handles.map(({ id }) => id);
  const sources = await rows<{ id: string }>(
    em,
    'select distinct source_id as id from appearance where handle_id = any(?::uuid[]) order by 1',
    [uuids(handleIds)],
  );
  const sourceIds = sources.map(({ id }) => id);
  const files = await rows<{ sha256: string }>(
    em,
    'select distinct sha256 from source_file where source_id = any(?::uuid[]) order by 1',
    [uuids(sourceIds)],
  );
  return { handleIds, sourceIds, files: files.map(({ sha256 }) => sha256) };
}

/**
 * Takes a person out, inside the transaction of `em`: their words, what was made of them, every kept answer that
 * shows either; and marks their accounts so that no file brings them back. Text of documents stays without its
 * author, and what others wrote of them stays theirs.
 * @returns rows by table
 */
export async function erasePersonRows(
  em: EntityManager,
  {
    workspaceId,
    personIds,
    handleIds,
    sourceIds,
  }: { workspaceId: string; personIds: string[]; handleIds: string[]; sourceIds: string[] },
): Promise<Record<string, number>> {
  const [people, handles] = [uuids(personIds), uuids(handleIds)];
  const steps: [table: string, where: string, params: unknown[]][] = [
    [
      'question',
      `workspace_id = ?::uuid and (as_person_id = any(?::uuid[])
         or exists (select 1 from unnest(?::uuid[]) as of_person(id) where result::text like '%' || of_person.id || '%')
         or exists (select 1 from regexp_matches(result::text, 'm:([0-9a-f-]{36})', 'g') as shown(ids)
           join message m on m.id = shown.ids[1]::uuid where m.author_id = any(?::uuid[])))`,
      [workspaceId, people, people, handles],
    ],
    ['message', 'author_id = any(?::uuid[])', [handles]],
    ['claim', 'handle_id = any(?::uuid[])', [handles]],
    ['claim_review', 'handle_id = any(?::uuid[])', [handles]],
    ['version_claim', 'handle_id = any(?::uuid[]) or person_id = any(?::uuid[])', [handles, people]],
    ['told', 'person_id = any(?::uuid[])', [people]],
    ['correction', 'person_id = any(?::uuid[])', [people]],
    ['profile_version', 'person_id = any(?::uuid[])', [people]],
    ['document_author', 'handle_id = any(?::uuid[])', [handles]],
    ['appearance', 'handle_id = any(?::uuid[])', [handles]],
    ['consent', 'person_id = any(?::uuid[])', [people]],
    ['fidelity', 'person_id = any(?::uuid[])', [people]],
    // Also those of others, who are shown as having written to them.
    ['counted_profile', 'person_id in (select id from person where workspace_id = ?::uuid)', [workspaceId]],
    ['handle', 'id = any(?::uuid[])', [handles]],
    ['person', 'id = any(?::uuid[])', [people]],
  ];
  const erased: Record<string, number> = {};
  for (const [table, where, params] of steps) {
    const [gone] = await rows<{ n: number }>(
      em,
      `with gone as (delete from "${table}" where ${where} returning 1) select count(*)::int as n from gone`,
      params,
    );
    if (gone && gone.n > 0) erased[table] = gone.n;
  }
  await rows(
    em,
    `insert into erased_handle (id, workspace_id, erased_at)
     select id, ?::uuid, now() from unnest(?::uuid[]) as given(id) on conflict (id) do nothing`,
    [workspaceId, handles],
  );
  for (const id of sourceIds)
    await rows(em, 'update source set revision = ? where id = ?::uuid and revision is not null', [
      newId(),
      id,
    ]);
  return erased;
}

/** What is here of accounts that were erased; empty when nothing is. */
export async function leftOfHandles(em: EntityManager, handleIds: string[]): Promise<string[]> {
  const left: string[] = [];
  for (const [table, column] of [
    ['handle', 'id'],
    ['message', 'author_id'],
    ['claim', 'handle_id'],
    ['version_claim', 'handle_id'],
    ['appearance', 'handle_id'],
    ['document_author', 'handle_id'],
  ] as const) {
    const [counted] = await rows<{ n: number }>(
      em,
      `select count(*)::int as n from "${table}" where ${column} = any(?::uuid[])`,
      [uuids(handleIds)],
    );
    if (counted && counted.n > 0) left.push(`${counted.n} rows in ${table}`);
  }
  return left;
}
