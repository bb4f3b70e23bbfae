import type { EntityManager } from '@mikro-orm/core';
import { rows } from '../database/rows';

/**
 * Every table that holds something of a workspace, and how its rows are found. A test compares the list with the
 * tables there are, so that a new one cannot be forgotten.
 */
const OF_WORKSPACE: Readonly<Record<string, string>> = {
  source: 't.workspace_id = ?::uuid',
  source_file: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  source_member: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  source_conversation: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  import: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  skipped_record:
    't.import_id in (select i.id from import i join source s on s.id = i.source_id where s.workspace_id = ?::uuid)',
  conversation: 't.workspace_id = ?::uuid',
  message: 't.conversation_id in (select id from conversation where workspace_id = ?::uuid)',
  document: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  document_author:
    't.document_id in (select d.id from document d join source s on s.id = d.source_id where s.workspace_id = ?::uuid)',
  section: 't.source_id in (select id from source where workspace_id = ?::uuid)',
  person: 't.workspace_id = ?::uuid',
  handle: 't.workspace_id = ?::uuid',
  appearance: 't.handle_id in (select id from handle where workspace_id = ?::uuid)',
  person_merge: 't.workspace_id = ?::uuid',
  dismissed_proposal: 't.workspace_id = ?::uuid',
  erased_handle: 't.workspace_id = ?::uuid',
  erasure_request: 't.workspace_id = ?::uuid',
  consent: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  claim: 't.workspace_id = ?::uuid',
  claim_evidence: 't.claim_id in (select id from claim where workspace_id = ?::uuid)',
  claim_review: 't.handle_id in (select id from handle where workspace_id = ?::uuid)',
  profile_version: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  version_claim: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  correction: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  told: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  counted_profile: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  fidelity: 't.person_id in (select id from person where workspace_id = ?::uuid)',
  question: 't.workspace_id = ?::uuid',
  slack_user: 't.workspace_id = ?::uuid',
  memory: 't.workspace_id = ?::uuid',
  recollection: 't.memory_id in (select id from memory where workspace_id = ?::uuid)',
  talk: 't.memory_id in (select id from memory where workspace_id = ?::uuid)',
  talk_turn:
    't.talk_id in (select k.id from talk k join memory m on m.id = k.memory_id where m.workspace_id = ?::uuid)',
  invitation: 't.workspace_id = ?::uuid',
  member: 't.workspace_id = ?::uuid',
};

export const tablesOfWorkspaces: readonly string[] = Object.keys(OF_WORKSPACE);

/** How many rows each table holds of a workspace; tables with none are left out. */
export async function countRows(em: EntityManager, workspaceId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, where] of Object.entries(OF_WORKSPACE)) {
    const [row] = await rows<{ n: number }>(
      em,
      `select count(*)::int as n from "${table}" t where ${where}`,
      [workspaceId],
    );
    if (row && row.n > 0) counts[table] = row.n;
  }
  return counts;
}
