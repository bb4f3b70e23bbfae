import { Module } from '@nestjs/common';
import { AccessService } from './access.service';
import { WorkspacesResolver } from './workspaces.resolver';
import { WorkspacesService } from './workspaces.service';

@Module({
  providers: [AccessService, WorkspacesResolver, WorkspacesService],
  exports: [AccessService],
})
export class WorkspacesModule {}
