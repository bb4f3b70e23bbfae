import { Module } from '@nestjs/common';
import { SearchModule } from '../adapters/search/search.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { QuestionsModule } from '../questions/questions.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { MeetingSeatsService } from './meeting-seats.service';
import { MeetingsResolver } from './meetings.resolver';
import { MeetingRecordsService } from './meeting-records.service';
import { MeetingsService } from './meetings.service';

@Module({
  imports: [PeopleModule, PersonasModule, QuestionsModule, SearchModule, WorkspacesModule],
  providers: [MeetingRecordsService, MeetingSeatsService, MeetingsResolver, MeetingsService],
})
export class MeetingsModule {}
