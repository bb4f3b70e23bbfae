import type { EntityManager } from '@mikro-orm/core';
import type { Profile } from '@tacit/persona';
import { rows } from '../database/rows';
import { Person } from '../people/person.entity';
import { CountedProfile } from './counted-profile.entity';

/** Readers with other private uploads have other profiles of one person; of so many it is kept. */
const keptOfPerson = 3;

export async function keptProfile(
  em: EntityManager,
  personId: string,
  state: string,
): Promise<Profile | null> {
  return (await em.findOne(CountedProfile, { person: personId, state }))?.profile ?? null;
}

/** Keeps it unless the person is gone meanwhile. Of two that counted the same, one stays. */
export async function keepProfile(
  em: EntityManager,
  profile: Profile,
  { state, sourceIds }: { state: string; sourceIds: string[] },
): Promise<void> {
  if (!(await em.findOne(Person, { id: profile.personId }, { fields: ['id'] }))) return;
  const counted = { person: profile.personId, state, countedOver: sourceIds, countedAt: new Date(), profile };
  await em.upsert(CountedProfile, counted);
  await rows(
    em,
    `delete from counted_profile p where p.person_id = ?::uuid and p.state not in (
       select state from counted_profile where person_id = ?::uuid order by counted_at desc limit ${keptOfPerson})`,
    [profile.personId, profile.personId],
  );
}

/** What was counted over a source goes with it, and when it changes. */
export async function removeProfilesOver(em: EntityManager, sourceId: string): Promise<void> {
  await rows(em, 'delete from counted_profile where counted_over @> ?::jsonb', [JSON.stringify([sourceId])]);
}
