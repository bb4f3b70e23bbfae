import { EnsureRequestContext, EntityManager } from '@mikro-orm/core';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { JobQueue } from '../adapters/jobs/job-queue';
import { ConflictError, NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { isUuid } from './cursor';
import { Import, ImportPhase } from './import.entity';
import { type ImportChanged, ImportProgress } from './import-progress';
import { failImport, hasReadNothing, resetImport } from './reading/import-state';
import { jsonParam, runSql } from './reading/run-sql';
import { mayManage } from './may-manage';
import { Source } from './source.entity';
import { removeUnnamedPeople, withdrawRecords } from './withdraw-source';

/** How a source is to be read, as its uploader chose after the upload; what is absent stays as it was told then. */
export type ChosenReading = Pick<Source, 'choices'> & Partial<Pick<Source, 'timeZone' | 'keepPlaces'>>;

const unfinished = [ImportPhase.Queued, ImportPhase.Reading, ImportPhase.Indexing];

/** What becomes of imports: shown, paused, gone on with, taken back. */
@Injectable()
export class ImportsService implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly jobs: JobQueue,
    private readonly progress: ImportProgress,
  ) {}

  /** Work that a stop has cut short is taken up again. */
  async onApplicationBootstrap(): Promise<void> {
    const imports = await this.em
      .fork()
      .find(Import, { phase: { $in: unfinished } }, { orderBy: { createdAt: 1 } });
    for (const one of imports) await this.enqueue(one.id, one.phase, one.source.id);
  }

  async byId(viewer: Viewer, id: string): Promise<Import> {
    const found = isUuid(id) ? await this.em.findOne(Import, { id }) : null;
    if (!found) throw new NotFoundError('import', id);
    await this.access.readableSource(viewer, found.source.id).catch(() => {
      throw new NotFoundError('import', id);
    });
    return found;
  }

  /** Newest first, of all sources the viewer may read. */
  async list(viewer: Viewer, workspaceId: string): Promise<Import[]> {
    const readable = await this.access.readableSourceIds(viewer, workspaceId);
    return this.em.find(
      Import,
      { source: { $in: readable } },
      { orderBy: { createdAt: 'desc', id: 'asc' }, limit: 200 },
    );
  }

  /** The newest import of each source. */
  async latestOf(sourceIds: string[]): Promise<Map<string, Import>> {
    const newest = await runSql<{ id: string }>(
      this.em,
      `select distinct on (source_id) id from import
       where source_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
       order by source_id, created_at desc, id`,
      [jsonParam(sourceIds)],
    );
    const imports = await this.em.find(
      Import,
      { id: { $in: newest.map(({ id }) => id) } },
      // What a run wrote by SQL is newer than what this context may have seen.
      { refresh: true },
    );
    return new Map(imports.map((one) => [one.source.id, one]));
  }

  /** For a subscription, which has no request around it. Null when the viewer may not know of it. */
  @EnsureRequestContext<ImportsService>((service) => service.em)
  async seen(viewer: Viewer, { importId }: ImportChanged): Promise<Import | null> {
    return this.byId(viewer, importId).catch((error: unknown) => {
      if (error instanceof NotFoundError) return null;
      throw error;
    });
  }

  @EnsureRequestContext<ImportsService>((service) => service.em)
  async watch(viewer: Viewer, workspaceId: string): Promise<AsyncIterableIterator<ImportChanged>> {
    await this.access.member(viewer, workspaceId);
    return this.progress.changes();
  }

  async pause(viewer: Viewer, id: string): Promise<Import> {
    await this.managed(viewer, id);
    await this.move(id, [ImportPhase.Queued, ImportPhase.Reading], ImportPhase.Paused, 'paused');
    return this.told(viewer, id);
  }

  async resume(viewer: Viewer, id: string): Promise<Import> {
    const { source } = await this.managed(viewer, id);
    await this.move(id, [ImportPhase.Paused], ImportPhase.Queued, 'gone on with');
    await this.enqueue(id, ImportPhase.Queued, source.id);
    return this.told(viewer, id);
  }

  /** Reads what has waited, in the way that was chosen. */
  async start(viewer: Viewer, id: string, chosen?: ChosenReading): Promise<Import> {
    const { source } = await this.managed(viewer, id);
    await this.em.transactional(async (em) => {
      await this.move(id, [ImportPhase.Waiting], ImportPhase.Queued, 'started', em);
      if (chosen) await em.nativeUpdate(Source, { id: source.id }, chosen);
    });
    await this.enqueueAll([id]);
    return this.told(viewer, id);
  }

  /** One that was taken back waits again, to be looked at. */
  async wait(viewer: Viewer, id: string): Promise<Import> {
    await this.managed(viewer, id);
    await this.em.transactional(async (em) => {
      await this.move(id, [ImportPhase.Failed, ImportPhase.Cancelled], ImportPhase.Waiting, 'looked at', em);
      await resetImport(em, id);
    });
    return this.told(viewer, id);
  }

  /**
   * Goes on where it stopped; one that was taken back, that read nothing at all, or that is done but for what it left
   * out, begins anew: what is there stays.
   */
  async retry(viewer: Viewer, id: string): Promise<Import> {
    const { source, phase, counts } = await this.managed(viewer, id);
    const isDone = phase === ImportPhase.Done && counts.skipped > 0;
    const from = isDone ? [ImportPhase.Done] : [ImportPhase.Failed, ImportPhase.Cancelled];
    await this.em.transactional(async (em) => {
      await this.move(id, from, ImportPhase.Queued, 'tried again', em);
      if (isDone) await em.nativeUpdate(Import, { id }, { isReread: true });
      if (isDone || phase === ImportPhase.Cancelled || hasReadNothing(counts)) await resetImport(em, id);
    });
    await this.enqueue(id, ImportPhase.Queued, source.id);
    return this.told(viewer, id);
  }

  /** Takes back all that it added, so that nothing half-done stays. */
  async cancel(viewer: Viewer, id: string): Promise<Import> {
    const { source, isReread } = await this.managed(viewer, id);
    if (isReread) {
      throw new ConflictError(
        'import/is-reread',
        'This import reads a source again that was complete before; let it end, or delete the source.',
      );
    }
    const rereads = await this.em.transactional(async (em) => {
      await this.move(
        id,
        [
          ImportPhase.Waiting,
          ImportPhase.Queued,
          ImportPhase.Reading,
          ImportPhase.Indexing,
          ImportPhase.Paused,
          ImportPhase.Failed,
        ],
        ImportPhase.Cancelled,
        'cancelled',
        em,
      );
      const imports = await withdrawRecords(em, source.id);
      await removeUnnamedPeople(em, source.workspace.id);
      return imports;
    });
    await this.enqueueAll(rereads);
    await this.reindex(source.id);
    return this.told(viewer, id);
  }

  async enqueueAll(importIds: string[]): Promise<void> {
    for (const importId of importIds)
      await this.jobs.add('import-source', { importId }, { key: `import-${importId}` });
  }

  /** The index takes what the database has of the source, which may be nothing. */
  async reindex(sourceId: string): Promise<void> {
    await this.jobs.add('index-source', { sourceId, importId: null }, { key: `index-${sourceId}` });
  }

  /** The index holds the source: whatever import waited for that is done. */
  async markIndexed(_importId: string | null, sourceId: string): Promise<void> {
    const done = await runSql<{ id: string; workspace_id: string }>(
      this.em.fork(),
      `update import i set phase = 'done', finished_at = now(), done = total, message = case
         when (i.counts->>'messages')::int + (i.counts->>'documents')::int + (i.counts->>'sections')::int = 0
         then 'Nothing new: everything in it was here already.' end
       from source s where i.source_id = ?::uuid and i.phase = 'indexing' and s.id = i.source_id
       returning i.id, s.workspace_id`,
      [sourceId],
    );
    for (const { id, workspace_id } of done) this.tell(id, workspace_id, sourceId);
  }

  /** The index could not take it. `retry` tries that again; what was read stays. */
  async markIndexFailed(sourceId: string, message: string): Promise<void> {
    const em = this.em.fork();
    const waiting = await em.find(
      Import,
      { source: sourceId, phase: ImportPhase.Indexing },
      { populate: ['source'] },
    );
    for (const { id, source } of waiting) {
      await failImport(em, id, message);
      this.tell(id, source.workspace.id, sourceId);
    }
  }

  private async managed(viewer: Viewer, id: string): Promise<Import> {
    const found = await this.byId(viewer, id);
    await mayManage(this.access, viewer, found.source.id);
    return found;
  }

  /** In one statement, so that it cannot cross what a run does at the same time. */
  private async move(
    id: string,
    from: ImportPhase[],
    to: ImportPhase,
    verb: string,
    em = this.em,
  ): Promise<void> {
    const moved = await runSql(
      em,
      `update import set phase = ?, message = null, seconds_left = null,
         finished_at = case when ? = 'cancelled' then now() end
       where id = ?::uuid and phase in (select jsonb_array_elements_text(?::jsonb)) returning id`,
      [to, to, id, jsonParam(from)],
    );
    if (moved.length > 0) return;
    const [now] = await runSql<{ phase: string }>(em, 'select phase from import where id = ?::uuid', [id]);
    throw new ConflictError(
      'import/wrong-phase',
      `The import is ${now?.phase ?? 'gone'} and cannot be ${verb}; only one that is ${from.join(' or ')} can.`,
    );
  }

  private async told(viewer: Viewer, id: string): Promise<Import> {
    const found = await this.em.findOneOrFail(Import, { id }, { refresh: true, populate: ['source'] });
    this.tell(id, found.source.workspace.id, found.source.id);
    return this.byId(viewer, id);
  }

  private tell(importId: string, workspaceId: string, sourceId: string): void {
    this.progress.publish({ importId, workspaceId, sourceId });
  }

  private async enqueue(importId: string, phase: ImportPhase, sourceId: string): Promise<void> {
    if (phase === ImportPhase.Indexing) {
      await this.jobs.add('index-source', { sourceId, importId }, { key: `index-${sourceId}` });
    } else {
      await this.enqueueAll([importId]);
    }
  }
}
