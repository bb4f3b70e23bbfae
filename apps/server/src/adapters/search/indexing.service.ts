import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SearchIndex } from '@tacit/knowledge';
import type { Logger } from 'pino';
import { LOGGER } from '../../config/config.module';
import { ReadersFirst } from '../../database/readers-first';
import { refreshStatistics } from '../../database/refresh-statistics';
import { Source } from '../../imports/source.entity';
import { ImportsService } from '../../imports/imports.service';
import { removeProfilesOver } from '../../personas/profile-rows';
import { type JobContext, JobQueue } from '../jobs/job-queue';
import { streamPassages } from './stream-passages';

/** Keeps the index what it is: a copy of the database that can be thrown away. */
@Injectable()
export class IndexingService implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly index: SearchIndex,
    private readonly imports: ImportsService,
    private readonly readers: ReadersFirst,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.jobs.process('index-source', async ({ sourceId, importId }, context) => {
      try {
        await this.indexSource(sourceId, context.signal);
        await this.imports.markIndexed(importId, sourceId);
        await this.readPeople(sourceId);
      } catch (error) {
        if (context.isLastAttempt && !context.signal.aborted) await this.giveUp(sourceId, error);
        throw error;
      }
    });
    await this.heal();
  }

  /** Whatever was stopped, lost or deleted while nobody looked: stale sources are indexed again. */
  async heal(): Promise<void> {
    const held = await this.index.revisions();
    const sources = await this.em.fork().find(Source, {}, { fields: ['id', 'revision'] });
    const known = new Map(sources.map((source) => [source.id, source.revision]));
    for (const sourceId of held.keys()) {
      if (!known.has(sourceId)) await this.index.removeSource(sourceId);
    }
    const stale = sources.filter(({ id, revision }) => (held.get(id) ?? null) !== revision);
    if (stale.length > 0) await refreshStatistics(this.em.fork());
    for (const { id } of stale) await this.enqueue(id);
    if (stale.length > 0) this.logger.info({ sources: stale.length }, 'search index is behind; indexing');
  }

  /** Puts what the database has of the source into the index; a source that is gone leaves it. */
  async indexSource(sourceId: string, signal: JobContext['signal'] = neverAborted): Promise<void> {
    const em = this.em.fork();
    // Read before the records: what changes meanwhile has another revision, and is indexed again.
    const source = await em.findOne(Source, { id: sourceId });
    if (!source?.revision) return this.index.removeSource(sourceId);
    const { revision, workspace } = source;
    if ((await this.index.revisions()).get(sourceId) === revision) return;

    await this.index.replaceSource(
      { workspaceId: workspace.id, sourceId, revision },
      streamPassages(em, sourceId, { signal, readers: this.readers }),
    );

    // Deleted while it was indexed: nobody will ask again.
    if (!(await em.fork().findOne(Source, { id: sourceId }))) await this.index.removeSource(sourceId);
  }

  /** What is known of its people has changed with it. */
  private async readPeople(sourceId: string): Promise<void> {
    const source = await this.em.fork().findOne(Source, { id: sourceId }, { fields: ['workspace'] });
    if (!source) return;
    const workspaceId = source.workspace.id;
    await this.jobs.add('find-claims', { sourceId }, { key: `claims-${sourceId}` });
    await removeProfilesOver(this.em.fork(), sourceId);
    await this.jobs.add('count-profiles', { workspaceId }, { key: `profiles-${workspaceId}` });
    await this.jobs.add('measure-fidelity', { workspaceId }, { key: `fidelity-${workspaceId}` });
  }

  private enqueue(sourceId: string): Promise<void> {
    return this.jobs.add('index-source', { sourceId, importId: null }, { key: `index-${sourceId}` });
  }

  private async giveUp(sourceId: string, error: unknown): Promise<void> {
    const cause = error instanceof Error ? error.message : String(error);
    this.logger.error({ err: error, sourceId }, 'indexing failed');
    await this.imports.markIndexFailed(
      sourceId,
      `The search index could not take this source: ${cause}. Retry the import; what was read is kept.`,
    );
  }
}

const neverAborted = new AbortController().signal;
