import { Module } from '@nestjs/common';
import { FilesModule } from '../adapters/files/files.module';
import { AuditModule } from '../audit/audit.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { BackupsResolver } from './backups.resolver';
import { BackupsService } from './backups.service';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';

@Module({
  imports: [AuditModule, FilesModule, WorkspacesModule],
  controllers: [ExportsController],
  providers: [BackupsResolver, BackupsService, ExportsService],
})
export class ExportsModule {}
