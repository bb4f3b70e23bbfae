import { Module } from '@nestjs/common';
import { ModelsModule } from '../adapters/models/models.module';
import { CoolOffModule } from '../letting-go/cool-off.module';
import { PeopleModule } from '../people/people.module';
import { PersonasModule } from '../personas/personas.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { ArrangedReplies } from './arranged-replies';
import { MemoriesResolver } from './memories.resolver';
import { MemoriesService } from './memories.service';
import { ReflectionResolver } from './reflection.resolver';
import { ReflectionService } from './reflection.service';
import { ShownTalks } from './shown-talks';
import { TalkHistory } from './talk-history';
import { TalksService } from './talks.service';
import { ThirdParties } from './third-parties';
import { UseService } from './use.service';

@Module({
  imports: [CoolOffModule, ModelsModule, WorkspacesModule, PeopleModule, PersonasModule],
  providers: [
    MemoriesService,
    TalksService,
    ArrangedReplies,
    ShownTalks,
    TalkHistory,
    ThirdParties,
    ReflectionService,
    UseService,
    MemoriesResolver,
    ReflectionResolver,
  ],
  exports: [MemoriesService, ShownTalks, ThirdParties],
})
export class MemoriesModule {}
