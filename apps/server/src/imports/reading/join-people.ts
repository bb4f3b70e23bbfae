import type { EntityManager } from '@mikro-orm/core';
import { newId } from '../../database/record-id';
import { dismissedId } from '../../people/dismissed-proposal.entity';
import { jsonParam, runSql } from './run-sql';

/** Whether somebody undid that the two were joined, or said that they are two. */
export async function isKeptApart(em: EntityManager, a: string, b: string): Promise<boolean> {
  const rows = await runSql(
    em,
    `select 1 from person_merge where undone_at is not null
       and ((into_id = ?::uuid and from_id = ?::uuid) or (into_id = ?::uuid and from_id = ?::uuid))
     union all select 1 from dismissed_proposal where id = ?::uuid`,
    [a, b, b, a, dismissedId(a, b)],
  );
  return rows.length > 0;
}

/** All handles of one person become those of another. Recorded, so that it can be undone. */
export async function joinPeople(
  em: EntityManager,
  workspaceId: string,
  { into, from, by }: { into: string; from: string; by: string | null },
): Promise<void> {
  const moved = await runSql<{ id: string }>(
    em,
    'update handle set person_id = ?::uuid where person_id = ?::uuid returning id',
    [into, from],
  );
  await runSql(
    em,
    `insert into person_merge (id, workspace_id, into_id, from_id, handle_ids, by_id, at)
     values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::jsonb, ?::uuid, now())`,
    [newId(), workspaceId, into, from, jsonParam(moved.map(({ id }) => id)), by],
  );
}
