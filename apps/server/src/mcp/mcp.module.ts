import { Module } from '@nestjs/common';
import { ExpertiseModule } from '../expertise/expertise.module';
import { PeopleModule } from '../people/people.module';
import { QuestionsModule } from '../questions/questions.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { McpScope } from './mcp-scope';
import { McpController } from './mcp.controller';
import { McpService } from './mcp.service';

@Module({
  imports: [ExpertiseModule, PeopleModule, QuestionsModule, WorkspacesModule],
  controllers: [McpController],
  providers: [McpScope, McpService],
  exports: [McpScope],
})
export class McpModule {}
