import { Module } from '@nestjs/common';
import { FilesModule } from '../adapters/files/files.module';
import { MemoriesModule } from '../memories/memories.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { PhotosController } from './photos.controller';
import { PhotosResolver } from './photos.resolver';
import { PhotosService } from './photos.service';

@Module({
  imports: [FilesModule, MemoriesModule, WorkspacesModule],
  controllers: [PhotosController],
  providers: [PhotosService, PhotosResolver],
  exports: [PhotosService],
})
export class PhotosModule {}
