import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { FilesModule } from '../adapters/files/files.module';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { VisionModule } from '../adapters/models/vision.module';
import type { Config } from '../config/config';
import { ConfigModule } from '../config/config.module';
import { DatabaseModule } from '../database/database.module';
import { ImportProgress } from './import-progress';
import { ImportSourceJob } from './reading/import-source.job';

/** What a worker process is made of: reading, and nothing that answers anybody. */
@Module({ imports: [FilesModule, JobsModule, VisionModule], providers: [ImportProgress, ImportSourceJob] })
export class ImportWorkerModule {
  static for(config: Config, logger: Logger): DynamicModule {
    const opened = { embedded: null, release: () => Promise.resolve() };
    return {
      module: ImportWorkerModule,
      imports: [ConfigModule.for(config, logger), DatabaseModule.for(config, opened)],
    };
  }
}
