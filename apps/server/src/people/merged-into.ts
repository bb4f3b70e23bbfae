import type { EntityManager } from '@mikro-orm/core';
import { rows } from '../database/rows';

/** Ids of a person and of all who were merged into them, themselves first. */
export async function mergedInto(em: EntityManager, personId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    em,
    `with recursive merged(id) as (
       select ?::uuid union select m.from_id from person_merge m join merged on m.into_id = merged.id
       where m.undone_at is null)
     select id from merged`,
    [personId],
  );
  return found.map(({ id }) => id);
}
