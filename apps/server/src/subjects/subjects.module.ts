import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ClaimsModule } from '../claims/claims.module';
import { ImportsModule } from '../imports/imports.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { ErasureRequestsService } from './erasure-requests.service';
import { HeldCopyController } from './held-copy.controller';
import { HeldCopyService } from './held-copy.service';
import { PersonErasureService } from './person-erasure.service';
import { SubjectsResolver } from './subjects.resolver';
import { SubjectsService } from './subjects.service';

@Module({
  imports: [AuditModule, ClaimsModule, ImportsModule, PeopleModule, PersonasModule, WorkspacesModule],
  controllers: [HeldCopyController],
  providers: [
    ErasureRequestsService,
    HeldCopyService,
    PersonErasureService,
    SubjectsResolver,
    SubjectsService,
  ],
})
export class SubjectsModule {}
