import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { ApiTokensResolver } from './api-tokens.resolver';
import { ApiTokensService } from './api-tokens.service';
import { SessionsService } from './sessions.service';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';
import { ViewerService } from './viewer.service';

@Module({
  imports: [AuditModule],
  providers: [
    AccountsResolver,
    AccountsService,
    ApiTokensResolver,
    ApiTokensService,
    SessionsService,
    SignInResolver,
    SignInService,
    ViewerService,
  ],
  exports: [AccountsService, SessionsService, ViewerService],
})
export class AccountsModule {}
