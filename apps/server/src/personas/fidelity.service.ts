import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { measureInWorker } from '@tacit/persona';
import type { Logger } from 'pino';
import { JobQueue } from '../adapters/jobs/job-queue';
import { LOGGER } from '../config/config.module';
import { sharedSourceIds } from '../imports/shared-sources';
import { Person } from '../people/person.entity';
import { Fidelity } from './fidelity.entity';
import { ProfilesService } from './profiles.service';
import { spokenMessages } from './spoken-messages';

/**
 * Measures how well profiles know their people: after every import, in a worker thread. Only what everybody of a
 * team may read takes part, so that the figures tell nobody of a private upload.
 */
@Injectable()
export class FidelityService implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly profiles: ProfilesService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.process('measure-fidelity', ({ workspaceId }, { signal }) => this.measure(workspaceId, signal));
  }

  /** The latest figures; where the records have changed since, they are measured again meanwhile. */
  async of(personId: string, workspaceId: string): Promise<Fidelity | null> {
    const fidelity = await this.em.findOne(Fidelity, { person: personId });
    const { state } = await this.measured(this.em, workspaceId);
    if (fidelity?.state !== state) await this.askFor(workspaceId);
    return fidelity;
  }

  askFor(workspaceId: string): Promise<void> {
    return this.jobs.add('measure-fidelity', { workspaceId }, { key: `fidelity-${workspaceId}` });
  }

  private async measure(workspaceId: string, signal: AbortSignal): Promise<void> {
    const em = this.em.fork();
    const { state, sourceIds } = await this.measured(em, workspaceId);
    if ((await em.count(Fidelity, { person: { workspace: workspaceId }, state })) > 0) return;
    const spoken = await spokenMessages(em, sourceIds);
    const startedAt = performance.now();
    const found = spoken.length === 0 ? [] : await measureInWorker(spoken, signal);
    await em.transactional(async (tx) => {
      await tx.nativeDelete(Fidelity, { person: { workspace: workspaceId } });
      const known = await tx.find(Person, { id: { $in: found.map(({ personId }) => personId) } });
      const byId = new Map(known.map((person) => [person.id, person]));
      for (const { personId, ...figures } of found) {
        const person = byId.get(personId);
        if (person) tx.persist(new Fidelity({ person, state, measuredAt: new Date(), figures }));
      }
    });
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    if (found.length > 0)
      this.logger.info({ workspaceId, people: found.length, seconds }, 'fidelity measured');
  }

  private async measured(
    em: EntityManager,
    workspaceId: string,
  ): Promise<{ state: string; sourceIds: string[] }> {
    const sourceIds = await sharedSourceIds(em, workspaceId);
    return { state: await this.profiles.stateOf(workspaceId, sourceIds), sourceIds };
  }
}
