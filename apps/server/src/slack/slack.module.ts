import { Module } from '@nestjs/common';
import { McpModule } from '../mcp/mcp.module';
import { QuestionsModule } from '../questions/questions.module';
import { SlackController } from './slack.controller';
import { SlackService } from './slack.service';

@Module({
  imports: [McpModule, QuestionsModule],
  controllers: [SlackController],
  providers: [SlackService],
})
export class SlackModule {}
