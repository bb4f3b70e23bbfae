import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { QuestionsModule } from '../questions/questions.module';
import { ProfileHistoryModule } from '../versions/profile-history.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { CorrectionsResolver } from './corrections.resolver';
import { CorrectionsService } from './corrections.service';

@Module({
  imports: [
    AuditModule,
    PeopleModule,
    PersonasModule,
    ProfileHistoryModule,
    QuestionsModule,
    WorkspacesModule,
  ],
  providers: [CorrectionsResolver, CorrectionsService],
})
export class CorrectionsModule {}
