import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { AccountsModule } from './accounts/accounts.module';
import { ViewerGuard } from './accounts/viewer.guard';
import { ViewerMiddleware } from './accounts/viewer.middleware';
import { AuditModule } from './audit/audit.module';
import { ClaimsModule } from './claims/claims.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { ConversationsModule } from './conversations/conversations.module';
import { CorrectionsModule } from './corrections/corrections.module';
import { DatabaseModule, type OpenedDatabase } from './database/database.module';
import { DocumentsModule } from './documents/documents.module';
import { ExpertiseModule } from './expertise/expertise.module';
import { ExportsModule } from './exports/exports.module';
import { graphqlModule } from './graphql/graphql.module';
import { HealthModule } from './health/health.module';
import { ImportsModule } from './imports/imports.module';
import { IntakeModule } from './intake/intake.module';
import { McpModule } from './mcp/mcp.module';
import { LettingGoModule } from './letting-go/letting-go.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MemoriesModule } from './memories/memories.module';
import { PeopleModule } from './people/people.module';
import { PersonasModule } from './personas/personas.module';
import { PhotosModule } from './photos/photos.module';
import { QuestionsModule } from './questions/questions.module';
import { SlackModule } from './slack/slack.module';
import { RecollectionsModule } from './recollections/recollections.module';
import { SkillsModule } from './skills/skills.module';
import { VaultGuard } from './vaults/vault.guard';
import type { Vaults } from './vaults/vaults';
import { VaultsModule } from './vaults/vaults.module';
import { SubjectsModule } from './subjects/subjects.module';
import { VersionsModule } from './versions/versions.module';
import { WorkspacesModule } from './workspaces/workspaces.module';

/** The table of contents of the server. */
@Module({
  imports: [
    graphqlModule,
    HealthModule,
    AccountsModule,
    AuditModule,
    WorkspacesModule,
    PeopleModule,
    PersonasModule,
    QuestionsModule,
    MeetingsModule,
    ClaimsModule,
    VersionsModule,
    CorrectionsModule,
    IntakeModule,
    ExpertiseModule,
    SkillsModule,
    SubjectsModule,
    MemoriesModule,
    RecollectionsModule,
    PhotosModule,
    LettingGoModule,
    ImportsModule,
    ConversationsModule,
    DocumentsModule,
    ExportsModule,
    McpModule,
    SlackModule,
  ],
  providers: [
    { provide: APP_GUARD, useClass: ViewerGuard },
    { provide: APP_GUARD, useClass: VaultGuard },
  ],
})
export class AppModule implements NestModule {
  static for(config: Config, opened: OpenedDatabase, vaults: Vaults, logger?: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.for(config, logger),
        DatabaseModule.for(config, opened),
        VaultsModule.for(vaults),
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ViewerMiddleware).forRoutes('*path');
  }
}
