import { Module } from '@nestjs/common';
import { SearchIndex } from '@tacit/knowledge';
import { ImportsModule } from '../../imports/imports.module';
import { JobsModule } from '../jobs/jobs.module';
import { ModelsModule } from '../models/models.module';
import { IndexingService } from './indexing.service';
import { SearchIndexLifecycle, searchIndexProvider } from './search-index.provider';

@Module({
  imports: [JobsModule, ModelsModule, ImportsModule],
  providers: [searchIndexProvider, SearchIndexLifecycle, IndexingService],
  exports: [SearchIndex, IndexingService],
})
export class SearchModule {}
