import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { ProfileHistoryModule } from '../versions/profile-history.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { IntakeResolver } from './intake.resolver';
import { IntakeService } from './intake.service';

@Module({
  imports: [PeopleModule, PersonasModule, ProfileHistoryModule, WorkspacesModule],
  providers: [IntakeResolver, IntakeService],
})
export class IntakeModule {}
