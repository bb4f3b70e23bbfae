import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { MergesService } from './merges.service';
import { PeopleResolver } from './people.resolver';
import { PeopleService } from './people.service';

@Module({
  imports: [AuditModule, WorkspacesModule],
  providers: [PeopleService, MergesService, PeopleResolver],
  exports: [PeopleService],
})
export class PeopleModule {}
