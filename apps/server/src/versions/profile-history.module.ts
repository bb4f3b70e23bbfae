import { Module } from '@nestjs/common';
import { JobsModule } from '../adapters/jobs/jobs.module';
import { ProfileHistory } from './profile-history';

/** Apart from the rest of the versions, because whatever changes a profile writes its history. */
@Module({ imports: [JobsModule], providers: [ProfileHistory], exports: [ProfileHistory] })
export class ProfileHistoryModule {}
