import { Module } from '@nestjs/common';
import { FilesModule } from '../adapters/files/files.module';
import { SearchModule } from '../adapters/search/search.module';
import { AuditModule } from '../audit/audit.module';
import { ImportsModule } from '../imports/imports.module';
import { MemoriesModule } from '../memories/memories.module';
import { PersonasModule } from '../personas/personas.module';
import { PhotosModule } from '../photos/photos.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { CoolOffModule } from './cool-off.module';
import { ErasureCheckService } from './erasure-check.service';
import { ErasureService } from './erasure.service';
import { KeepsakeController } from './keepsake.controller';
import { KeepsakePhotos } from './keepsake-photos';
import { KeepsakeService } from './keepsake.service';
import { LettingGoResolver } from './letting-go.resolver';

@Module({
  imports: [
    AuditModule,
    CoolOffModule,
    FilesModule,
    ImportsModule,
    MemoriesModule,
    PersonasModule,
    PhotosModule,
    SearchModule,
    WorkspacesModule,
  ],
  controllers: [KeepsakeController],
  providers: [ErasureService, ErasureCheckService, KeepsakePhotos, KeepsakeService, LettingGoResolver],
})
export class LettingGoModule {}
