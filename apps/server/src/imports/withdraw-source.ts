import type { EntityManager } from '@mikro-orm/core';
import { removeUnsaidClaims } from '../claims/unsaid-claims';
import { newId } from '../database/record-id';
import { nothingCounted } from './import.entity';
import { resetImport } from './reading/import-state';
import { jsonParam, runSql } from './reading/run-sql';

/**
 * Takes the records of a source out of the database, inside the transaction of `em`. Messages that other
 * sources of the same readers also contain are lost with them, so those sources are read again.
 * @returns the imports that read them, to be enqueued after the commit
 */
export async function withdrawRecords(em: EntityManager, sourceId: string): Promise<string[]> {
  await stopImports(em, sourceId);
  const sharing = await runSql<{ id: string }>(
    em,
    `select distinct o.source_id as id from source_conversation s
     join source_conversation o on o.conversation_id = s.conversation_id and o.source_id <> s.source_id
     where s.source_id = ?::uuid`,
    [sourceId],
  );
  for (const table of ['message', 'document', 'appearance']) {
    await runSql(em, `delete from ${table} where source_id = ?::uuid`, [sourceId]);
  }
  const left = await runSql<{ id: string }>(
    em,
    'delete from source_conversation where source_id = ?::uuid returning conversation_id as id',
    [sourceId],
  );
  await runSql(
    em,
    `delete from conversation c where c.id in (select jsonb_array_elements_text(?::jsonb)::uuid)
       and not exists (select 1 from source_conversation sc where sc.conversation_id = c.id)`,
    [jsonParam(left.map(({ id }) => id))],
  );
  const [source] = await runSql<{ workspace_id: string }>(
    em,
    'select workspace_id from source where id = ?::uuid',
    [sourceId],
  );
  if (source) await removeUnsaidClaims(em, source.workspace_id);
  const imports: string[] = [];
  for (const { id } of sharing) imports.push(...(await readAgain(em, id)));
  return imports;
}

/** After records went for good: people whom no source names any more go with all that hangs on them. */
export async function removeUnnamedPeople(em: EntityManager, workspaceId: string): Promise<void> {
  await runSql(
    em,
    `delete from handle h where h.workspace_id = ?::uuid
       and not exists (select 1 from appearance a where a.handle_id = h.id)`,
    [workspaceId],
  );
  // One who was merged into somebody stays while there are handles to give back.
  await runSql(
    em,
    `delete from person p where p.workspace_id = ?::uuid
       and not exists (select 1 from handle h where h.person_id = p.id)
       and not exists (
         select 1 from person_merge m, jsonb_array_elements_text(m.handle_ids) as moved(id)
         join handle h on h.id = moved.id::uuid where m.from_id = p.id and m.undone_at is null)`,
    [workspaceId],
  );
}

/** A new import of a source from its first file on. */
export async function newImport(em: EntityManager, sourceId: string, isReread: boolean): Promise<string> {
  const id = newId();
  await runSql(
    em,
    `insert into import (id, source_id, phase, done, total, unit, is_reread, counts, cursor, created_at)
     select ?::uuid, s.id, 'queued', 0, coalesce(sum(f.bytes), 0), 'bytes', ?::boolean, ?::jsonb,
       '{"file": 0, "record": 0}', clock_timestamp()
     from source s left join source_file f on f.source_id = s.id where s.id = ?::uuid group by s.id`,
    [id, isReread, jsonParam(nothingCounted), sourceId],
  );
  return id;
}

/** Whatever reads the source now finds its import taken away. */
async function stopImports(em: EntityManager, sourceId: string): Promise<void> {
  await runSql(
    em,
    `update import set phase = 'cancelled', finished_at = now(), seconds_left = null
     where source_id = ?::uuid and phase in ('queued', 'reading', 'indexing', 'paused', 'failed')`,
    [sourceId],
  );
}

async function readAgain(em: EntityManager, sourceId: string): Promise<string[]> {
  const [latest] = await runSql<{ id: string; phase: string }>(
    em,
    'select id, phase from import where source_id = ?::uuid order by created_at desc limit 1 for update',
    [sourceId],
  );
  switch (latest?.phase) {
    case undefined:
    case 'cancelled':
      return [];
    case 'queued':
    case 'paused':
    case 'failed':
      // It has yet to go on, and then begins anew.
      await resetImport(em, latest?.id ?? '');
      return [];
    default:
      return [await newImport(em, sourceId, true)];
  }
}
