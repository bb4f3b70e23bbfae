import { Module } from '@nestjs/common';
import { AccessService } from '../workspaces/access.service';
import { AuditResolver } from './audit.resolver';
import { AuditService } from './audit.service';

/** Below accounts and workspaces, which record into it; so it has an `AccessService` of its own. */
@Module({ providers: [AccessService, AuditResolver, AuditService], exports: [AuditService] })
export class AuditModule {}
