import { Module } from '@nestjs/common';
import { ModelsModule } from '../adapters/models/models.module';
import { SearchModule } from '../adapters/search/search.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { AnswerService } from './answer.service';
import { AskService } from './ask.service';
import { CitationsResolver, QuestionsResolver } from './questions.resolver';
import { QuestionsService } from './questions.service';
import { VoiceService } from './voice.service';
import { SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({
  imports: [WorkspacesModule, PeopleModule, SearchModule, ModelsModule, PersonasModule],
  providers: [
    SearchService,
    SearchResolver,
    QuestionsService,
    AnswerService,
    VoiceService,
    AskService,
    QuestionsResolver,
    CitationsResolver,
  ],
  exports: [AnswerService, AskService, QuestionsService, SearchService],
})
export class QuestionsModule {}
