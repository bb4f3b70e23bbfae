import type { EntityManager } from '@mikro-orm/core';
import { isUuid } from '../../database/rows';
import { platformIdOf } from '../reading-choices';
import { handleId } from './import-rows';
import type { BegunImport } from './import-state';
import { isKeptApart, joinPeople } from './join-people';
import { runSql } from './run-sql';

/**
 * Joins whom the uploader said to be one person, once both are stored. A private upload must not tell others that two
 * accounts are one: it joins only people whom nobody else sees.
 */
export async function joinChosen(em: EntityManager, begun: BegunImport): Promise<void> {
  const { workspaceId, sourceId, audience, uploader, choices } = begun;
  for (const { key, as } of choices?.same ?? []) {
    const from = await personOfHandle(em, workspaceId, key);
    const into = isUuid(as)
      ? await knownPerson(em, workspaceId, as)
      : await personOfHandle(em, workspaceId, as);
    if (!from || !into || from === into || (await isKeptApart(em, into, from))) continue;
    if (audience !== 'workspace' && (await areSeenElsewhere(em, sourceId, [into, from]))) continue;
    await joinPeople(em, workspaceId, { into, from, by: uploader?.id ?? null });
  }
}

async function personOfHandle(em: EntityManager, workspaceId: string, key: string): Promise<string | null> {
  const [found] = await runSql<{ person_id: string }>(em, 'select person_id from handle where id = ?::uuid', [
    handleId(workspaceId, platformIdOf(key)),
  ]);
  return found?.person_id ?? null;
}

async function knownPerson(em: EntityManager, workspaceId: string, id: string): Promise<string | null> {
  const [found] = await runSql<{ id: string }>(
    em,
    'select id from person where id = ?::uuid and workspace_id = ?::uuid',
    [id, workspaceId],
  );
  return found?.id ?? null;
}

async function areSeenElsewhere(
  em: EntityManager,
  sourceId: string,
  [a, b]: [string, string],
): Promise<boolean> {
  const found = await runSql(
    em,
    `select 1 from appearance a join handle h on h.id = a.handle_id
     where h.person_id in (?::uuid, ?::uuid) and a.source_id <> ?::uuid limit 1`,
    [a, b, sourceId],
  );
  return found.length > 0;
}
