import type { EntityManager } from '@mikro-orm/core';
import { rows } from '../database/rows';
import { isIn, ofPart, type Part, partParams } from './version-rows';

/**
 * Says of claims what was said of them in version `earlier`, with who said it and when, inside the transaction of
 * `em`. What the person said themselves only they take back.
 * @returns claims whose review stays as it is
 */
export async function restoreReviews(
  em: EntityManager,
  { earlier, isSubject, ...part }: Part & { earlier: number; isSubject: boolean },
): Promise<string[]> {
  const known = `r.claim_id in (select v.claim_id from version_claim v where ${ofPart('v')})`;
  const kept = isSubject
    ? []
    : await rows<{ id: string }>(
        em,
        `select r.claim_id as id from claim_review r where r.is_by_subject and ${known}`,
        partParams(part),
      );
  await rows(em, `delete from claim_review r where (?::boolean or not r.is_by_subject) and ${known}`, [
    isSubject,
    ...partParams(part),
  ]);
  await rows(
    em,
    `insert into claim_review
       (claim_id, handle_id, status, corrected_text, reviewed_by_id, is_by_subject, reviewed_at)
     select distinct on (v.claim_id) v.claim_id, v.handle_id, v.status, v.corrected_text, v.reviewed_by_id,
       v.is_by_subject, v.reviewed_at
     from version_claim v where ${ofPart('v')} and ${isIn('v')} and v.status <> 'proposed'
     order by v.claim_id, v.reviewed_at desc on conflict (claim_id) do nothing`,
    [...partParams(part), earlier, earlier],
  );
  return kept.map(({ id }) => id);
}
