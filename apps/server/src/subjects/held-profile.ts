import type { EntityManager } from '@mikro-orm/core';
import { Correction } from '../corrections/correction.entity';
import { Told } from '../intake/told.entity';
import { ProfileVersion } from '../versions/profile-version.entity';
import { VersionClaim } from '../versions/version-claim.entity';

/** From which version of the profile on something stands, and before which it was taken away; null: it stands. */
interface Held {
  since: number;
  until: number | null;
}

/** What others said of somebody, and every state their profile had. */
export interface HeldProfile {
  told: (Held & { kind: string; question: string | null; text: string; by: string | null; at: Date })[];
  corrections: (Held & { scene: string; wrong: string; right: string; by: string | null; at: Date })[];
  versions: { number: number; reason: string; restores: number | null; at: Date }[];
  versionClaims: (Held & { kind: string; status: string; text: string; correctedText: string | null })[];
}

/** All of it, as far as it rests on the given sources. */
export async function heldProfile(
  em: EntityManager,
  personIds: string[],
  sourceIds: string[],
): Promise<HeldProfile> {
  const person = { $in: personIds };
  const source = { $in: sourceIds };
  const told = await em.find(Told, { person }, { orderBy: { at: 'asc' }, populate: ['by'] });
  const corrections = await em.find(
    Correction,
    { person, source },
    { orderBy: { at: 'asc' }, populate: ['by'] },
  );
  const versions = await em.find(ProfileVersion, { person }, { orderBy: { number: 'asc' } });
  const claims = await em.find(VersionClaim, { person, source }, { orderBy: { since: 'asc', id: 'asc' } });
  return {
    told: told.map(({ kind, question, text, by, at, since, until }) => ({
      ...{ kind, question, text, by: by?.name ?? null, at, since, until },
    })),
    corrections: corrections.map(({ scene, wrong, right, by, at, since, until }) => ({
      ...{ scene, wrong, right, by: by?.name ?? null, at, since, until },
    })),
    versions: versions.map(({ number, reason, restores, at }) => ({ number, reason, restores, at })),
    versionClaims: claims.map(({ kind, status, text, correctedText, since, until }) => ({
      ...{ kind, status, text, correctedText, since, until },
    })),
  };
}
