import { EntityManager, LockMode } from '@mikro-orm/core';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Account } from '../accounts/account.entity';
import { JobQueue } from '../adapters/jobs/job-queue';
import { rows } from '../database/rows';
import { Person } from '../people/person.entity';
import { Consent } from '../personas/consent.entity';
import { ProfileVersion, type VersionReason } from './profile-version.entity';
import { beginVersions, recordsOf, takeFound } from './version-rows';

/** Writes the history of skill profiles. Every change of what people said of them is a version of its own. */
@Injectable()
export class ProfileHistory implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
  ) {}

  /** Profiles that were found before there were versions begin now. */
  async onApplicationBootstrap(): Promise<void> {
    this.jobs.process('begin-versions', ({ workspaceId }) => {
      const em = this.em.fork();
      return em.transactional((tx) => beginVersions(tx, workspaceId));
    });
    const without = await rows<{ id: string }>(
      this.em.fork(),
      `select distinct c.workspace_id as id from claim c join handle h on h.id = c.handle_id
       where not exists (select 1 from profile_version v where v.person_id = h.person_id)`,
    );
    for (const { id } of without) await this.begin(id);
  }

  /** Gives everybody of whom claims were found a first version. */
  begin(workspaceId: string): Promise<void> {
    return this.jobs.add('begin-versions', { workspaceId }, { key: `versions-${workspaceId}` });
  }

  /**
   * A new version, the same as the one before until `write` changes it.
   * @param write gets the number of the new version
   */
  add(
    viewer: Viewer,
    personId: string,
    version: { reason: VersionReason; restores?: number },
    write: (em: EntityManager, number: number) => Promise<void>,
  ): Promise<ProfileVersion> {
    return this.em.transactional(async (em) => {
      // Two changes at once are two versions, one after the other.
      const lockMode = LockMode.PESSIMISTIC_WRITE;
      const person = await em.findOneOrFail(Person, { id: personId }, { lockMode });
      const before = await em.findOne(ProfileVersion, { person }, { orderBy: { number: 'desc' } });
      const [{ records } = { records: null }] = await rows<{ records: string | null }>(
        em,
        `select ${recordsOf('?::uuid')} as records`,
        [person.workspace.id],
      );
      const isCounted = before?.records === records && before?.numbers != null;
      const added = em.create(ProfileVersion, {
        ...{ person, number: (before?.number ?? 0) + 1, reason: version.reason },
        ...{ restores: version.restores ?? null, at: new Date(), records },
        by: em.getReference(Account, viewer.accountId),
        consent: await em.findOne(Consent, { person }, { orderBy: { grantedAt: 'desc', id: 'desc' } }),
        numbers: isCounted ? before.numbers : null,
        countedOver: isCounted ? before.countedOver : [],
      });
      await em.persistAndFlush(added);
      await write(em, added.number);
      return added;
    });
  }

  /** After somebody said what a claim is worth: that claim alone is as it is today. */
  async reviewed(viewer: Viewer, personId: string, claimId: string, reason: VersionReason): Promise<void> {
    const part = { personId, sourceIds: null, claimIds: [claimId] };
    await this.add(viewer, personId, { reason }, (em, number) => takeFound(em, part, number));
  }
}
