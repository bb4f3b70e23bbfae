import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { AuditModule } from '../audit/audit.module';
import { AccessService } from './access.service';
import { InvitationsResolver } from './invitations.resolver';
import { InvitationsService } from './invitations.service';
import { MembersResolver } from './members.resolver';
import { MembersService } from './members.service';
import { WorkspacesResolver } from './workspaces.resolver';
import { WorkspacesService } from './workspaces.service';

@Module({
  imports: [AccountsModule, AuditModule],
  providers: [
    AccessService,
    InvitationsResolver,
    InvitationsService,
    MembersResolver,
    MembersService,
    WorkspacesResolver,
    WorkspacesService,
  ],
  exports: [AccessService, WorkspacesService],
})
export class WorkspacesModule {}
