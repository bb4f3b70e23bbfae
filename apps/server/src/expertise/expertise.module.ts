import { Module } from '@nestjs/common';
import { SearchModule } from '../adapters/search/search.module';
import { ClaimsModule } from '../claims/claims.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { ExpertiseResolver } from './expertise.resolver';
import { ExpertiseService } from './expertise.service';
import { HandoverController } from './handover.controller';
import { LeavingService } from './leaving.service';

@Module({
  imports: [ClaimsModule, WorkspacesModule, PeopleModule, PersonasModule, SearchModule],
  controllers: [HandoverController],
  providers: [ExpertiseResolver, ExpertiseService, LeavingService],
  exports: [ExpertiseService],
})
export class ExpertiseModule {}
