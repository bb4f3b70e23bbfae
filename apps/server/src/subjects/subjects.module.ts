import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ClaimsModule } from '../claims/claims.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { HeldCopyController } from './held-copy.controller';
import { HeldCopyService } from './held-copy.service';
import { SubjectsResolver } from './subjects.resolver';
import { SubjectsService } from './subjects.service';

@Module({
  imports: [AuditModule, ClaimsModule, PeopleModule, PersonasModule, WorkspacesModule],
  controllers: [HeldCopyController],
  providers: [HeldCopyService, SubjectsResolver, SubjectsService],
})
export class SubjectsModule {}
