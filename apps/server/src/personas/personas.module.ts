import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { PeopleModule } from '../people/people.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { ConsentsService } from './consents.service';
import { CountProfilesJob } from './count-profiles.job';
import { FidelityService } from './fidelity.service';
import { PersonaLabels } from './persona-labels';
import { PersonasResolver } from './personas.resolver';
import { PersonasService } from './personas.service';
import { ProfilesService } from './profiles.service';
import { StyleGates } from './style-gates';

@Module({
  imports: [AuditModule, JobsModule, PeopleModule, WorkspacesModule],
  providers: [
    ConsentsService,
    CountProfilesJob,
    FidelityService,
    PersonaLabels,
    ProfilesService,
    StyleGates,
    PersonasService,
    PersonasResolver,
  ],
  exports: [ConsentsService, FidelityService, PersonaLabels, ProfilesService, StyleGates],
})
export class PersonasModule {}
