import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ClaimsModule } from '../claims/claims.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { SkillsController } from './skills.controller';
import { SkillsService } from './skills.service';

@Module({
  imports: [AuditModule, ClaimsModule, PeopleModule, PersonasModule, WorkspacesModule],
  controllers: [SkillsController],
  providers: [SkillsService],
})
export class SkillsModule {}
