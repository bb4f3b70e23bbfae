import { Module } from '@nestjs/common';
import { ConversationsModule } from '../conversations/conversations.module';
import { WorkspacesModule } from '../workspaces/workspaces.module';
import { DocumentsResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';

@Module({
  imports: [ConversationsModule, WorkspacesModule],
  providers: [DocumentsResolver, DocumentsService],
})
export class DocumentsModule {}
