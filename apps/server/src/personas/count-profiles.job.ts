import { EntityManager } from '@mikro-orm/core';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../adapters/jobs/job-queue';
import { rows, uuids } from '../database/rows';
import { sharedSourceIds } from '../imports/shared-sources';
import { ProfilesService } from './profiles.service';

/** Of everybody else counting takes a moment, or happens when somebody looks. */
const mostPeople = 8;
const fewestMessages = 1_000;

/** Counts, after an import, the profiles that take longest, so that the first look at them is like every other. */
@Injectable()
export class CountProfilesJob implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly profiles: ProfilesService,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.process('count-profiles', ({ workspaceId }, { signal }) => this.count(workspaceId, signal));
  }

  private async count(workspaceId: string, signal: AbortSignal): Promise<void> {
    const em = this.em.fork();
    const sourceIds = await sharedSourceIds(em, workspaceId);
    const people = await rows<{ id: string }>(
      em,
      `select h.person_id as id from appearance a join handle h on h.id = a.handle_id
       where a.source_id = any(?::uuid[]) and not h.is_bot group by h.person_id
       having sum(a.messages) >= ${fewestMessages} order by sum(a.messages) desc, 1 limit ${mostPeople}`,
      [uuids(sourceIds)],
    );
    for (const { id } of people) {
      signal.throwIfAborted();
      await this.profiles.profile(id, workspaceId, sourceIds);
    }
  }
}
