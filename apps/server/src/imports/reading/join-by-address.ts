import type { EntityManager } from '@mikro-orm/core';
import { isKeptApart, joinPeople } from './join-people';
import { jsonParam, runSql } from './run-sql';

interface AddressOwner {
  email: string;
  person_id: string;
}

/**
 * Joins people who share one of these e-mail addresses, in sources that the whole workspace may read: the
 * one who came first takes the handles of the others. Recorded, so that it can be undone; what somebody
 * undid or dismissed is not done again.
 */
export async function joinByAddress(
  em: EntityManager,
  workspaceId: string,
  addresses: string[],
): Promise<void> {
  const owners = await runSql<AddressOwner>(
    em,
    `select a.email, h.person_id
     from appearance a join handle h on h.id = a.handle_id
       join person p on p.id = h.person_id join source s on s.id = a.source_id
     where h.workspace_id = ?::uuid and s.audience = 'workspace'
       and a.email in (select jsonb_array_elements_text(?::jsonb))
     group by a.email, h.person_id, p.created_at
     order by p.created_at, h.person_id`,
    [workspaceId, jsonParam(addresses)],
  );
  const firstByAddress = new Map<string, string>();
  /** Who now stands for a person joined a moment ago. */
  const joined = new Map<string, string>();
  const present = (id: string): string => joined.get(id) ?? id;
  for (const { email, person_id } of owners) {
    const into = present(firstByAddress.get(email) ?? person_id);
    const from = present(person_id);
    firstByAddress.set(email, into);
    if (into === from || (await isKeptApart(em, into, from))) continue;
    await joinPeople(em, workspaceId, { into, from, by: null });
    joined.set(from, into);
    for (const [person, now] of joined) if (now === from) joined.set(person, into);
  }
}
