import { Module } from '@nestjs/common';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { MemoriesModule } from '../memories/memories.module';
import { PersonasModule } from '../personas/personas.module';
import { PhotosModule } from '../photos/photos.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { FindRecollectionsJob } from './find-recollections.job';
import { RecollectionsResolver } from './recollections.resolver';
import { RecollectionsService } from './recollections.service';

@Module({
  imports: [JobsModule, MemoriesModule, PersonasModule, PhotosModule, WorkspacesModule],
  providers: [FindRecollectionsJob, RecollectionsService, RecollectionsResolver],
})
export class RecollectionsModule {}
