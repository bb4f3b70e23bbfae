import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { ApiTokensResolver } from './api-tokens.resolver';
import { ApiTokensService } from './api-tokens.service';
import { SessionsService } from './sessions.service';
import { ViewerService } from './viewer.service';

@Module({
  providers: [
    AccountsResolver,
    AccountsService,
    ApiTokensResolver,
    ApiTokensService,
    SessionsService,
    ViewerService,
  ],
  exports: [AccountsService, SessionsService, ViewerService],
})
export class AccountsModule {}
