import type { EntityManager } from '@mikro-orm/core';
import { runSql } from '../imports/reading/run-sql';

/** Claims that nothing says any more go with their words. Part of whatever takes messages away. */
export async function removeUnsaidClaims(em: EntityManager, workspaceId: string): Promise<void> {
  await runSql(
    em,
    `delete from claim c where c.workspace_id = ?::uuid
       and not exists (select 1 from claim_evidence e where e.claim_id = c.id)`,
    [workspaceId],
  );
}
