import { Module } from '@nestjs/common';
import { ViewerService } from './viewer.service';

@Module({ providers: [ViewerService], exports: [ViewerService] })
export class AccountsModule {}
