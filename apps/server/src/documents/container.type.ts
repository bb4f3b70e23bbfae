import { createUnionType } from '@nestjs/graphql';
import { ConversationType } from '../conversations/conversation.type';
import { DocumentType } from './document.type';

/** Where a citation leads. */
export const ContainerType = createUnionType({
  name: 'Container',
  types: () => [ConversationType, DocumentType] as const,
  resolveType: (value: object) => ('sections' in value ? DocumentType : ConversationType),
});
