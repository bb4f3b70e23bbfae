import { Module } from '@nestjs/common';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { AuditModule } from '../audit/audit.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { ProfileHistoryModule } from '../versions/profile-history.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { ClaimsResolver } from './claims.resolver';
import { ClaimsService } from './claims.service';
import { FindClaimsJob } from './find-claims.job';

@Module({
  imports: [AuditModule, JobsModule, PeopleModule, PersonasModule, ProfileHistoryModule, WorkspacesModule],
  providers: [ClaimsResolver, ClaimsService, FindClaimsJob],
  exports: [ClaimsService],
})
export class ClaimsModule {}
