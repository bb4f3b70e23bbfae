import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { ProfileHistoryModule } from './profile-history.module';
import { ShowDiff } from './show-diff';
import { VersionNumbers } from './version-numbers';
import { VersionsResolver } from './versions.resolver';
import { VersionsService } from './versions.service';

@Module({
  imports: [AuditModule, PeopleModule, PersonasModule, ProfileHistoryModule, WorkspacesModule],
  providers: [ShowDiff, VersionNumbers, VersionsResolver, VersionsService],
})
export class VersionsModule {}
