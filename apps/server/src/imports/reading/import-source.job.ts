import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FileStore } from '../../adapters/files/file-store';
import { type JobContext, JobQueue } from '../../adapters/jobs/job-queue';
import type { Config } from '../../config/config';
import { VISION_MODEL } from '../../adapters/models/vision.module';
import type { VisionModel } from '../../adapters/models/vision-model';
import { CONFIG } from '../../config/config.module';
import { ImportProgress } from '../import-progress';
import { ImportRun } from './import-run';
import { beginImport, type BegunImport, failImport, ImportOvertakenError } from './import-state';

/** Reads sources into the database, one at a time. */
@Injectable()
export class ImportSourceJob implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly files: FileStore,
    private readonly progress: ImportProgress,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(VISION_MODEL) private readonly vision: VisionModel | null,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.process('import-source', ({ importId }, context) => this.run(importId, context));
  }

  private async run(importId: string, context: JobContext): Promise<void> {
    const em = this.em.fork();
    const begun = await beginImport(em, importId);
    if (!begun) return;
    const tell = (): void => this.progress.publish(begun);
    tell();
    try {
      const run = new ImportRun(em, begun, {
        files: this.files,
        batch: this.config.imports.batch,
        signal: context.signal,
        vision: this.vision,
        onProgress: tell,
      });
      if (await run.read()) await this.index(begun);
    } catch (error) {
      if (error instanceof ImportOvertakenError) return;
      if (context.isLastAttempt && !context.signal.aborted)
        await failImport(em, importId, whyFailed(importId));
      throw error;
    } finally {
      tell();
    }
  }

  private async index({ sourceId, importId }: BegunImport): Promise<void> {
    await this.jobs.add('index-source', { sourceId, importId }, { key: `index-${sourceId}` });
  }
}

const whyFailed = (importId: string): string =>
  `The import stopped three times for a reason that is in the server's log (import ${importId}). ` +
  'What was read is kept; "retry" goes on from there.';
