import { Module } from '@nestjs/common';
import { FilesModule } from '../adapters/files/files.module';
import { SearchModule } from '../adapters/search/search.module';
import { AuditModule } from '../audit/audit.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { BackupsResolver } from './backups.resolver';
import { BackupsService } from './backups.service';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { RestoreController } from './restore.controller';
import { RestoreService } from './restore.service';

@Module({
  imports: [AuditModule, FilesModule, SearchModule, WorkspacesModule],
  controllers: [ExportsController, RestoreController],
  providers: [BackupsResolver, BackupsService, ExportsService, RestoreService],
})
export class ExportsModule {}
