import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { FilesModule } from '../adapters/files/files.module';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { VisionModule } from '../adapters/models/vision.module';
import { AuditModule } from '../audit/audit.module';
import { PeopleModule } from '../people/people.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { FilesController } from './files.controller';
import { ImportLoaders } from './import-loaders';
import { ImportProgress } from './import-progress';
import { ImportsResolver } from './imports.resolver';
import { ImportsService } from './imports.service';
import { PreviewsResolver } from './previews/previews.resolver';
import { PreviewsService } from './previews/previews.service';
import { ImportSourceJob } from './reading/import-source.job';
import { SkippedRecordsService } from './skipped-records.service';
import { SourceFilesService } from './source-files.service';
import { SourceRemovalService } from './source-removal.service';
import { SourceViews } from './source-views';
import { SourceVisibilityService } from './source-visibility.service';
import { SourcesResolver } from './sources.resolver';
import { SourcesService } from './sources.service';
import { KeptFiles } from './uploads/kept-files';
import { UploadsController } from './uploads/uploads.controller';
import { UploadsService } from './uploads/uploads.service';

/** Files of an upload that a crash kept from becoming a source. */
@Injectable()
class LeftoverFiles implements OnApplicationBootstrap {
  constructor(private readonly kept: KeptFiles) {}

  onApplicationBootstrap(): Promise<void> {
    return this.kept.removeLeftovers();
  }
}

@Module({
  imports: [AuditModule, FilesModule, JobsModule, PeopleModule, WorkspacesModule, VisionModule],
  controllers: [FilesController, UploadsController],
  providers: [
    ImportLoaders,
    ImportProgress,
    ImportSourceJob,
    ImportsResolver,
    ImportsService,
    KeptFiles,
    LeftoverFiles,
    PreviewsResolver,
    PreviewsService,
    SkippedRecordsService,
    SourceFilesService,
    SourceRemovalService,
    SourceViews,
    SourceVisibilityService,
    SourcesResolver,
    SourcesService,
    UploadsService,
  ],
  exports: [ImportsService, KeptFiles],
})
export class ImportsModule {}
