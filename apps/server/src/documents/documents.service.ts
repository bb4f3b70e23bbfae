import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { ConversationsService } from '../conversations/conversations.service';
import type { ConversationType } from '../conversations/conversation.type';
import { NotFoundError } from '../graphql/errors';
import { isUuid } from '../imports/cursor';
import { runSql } from '../imports/reading/run-sql';
import type { MessageAuthorType } from '../people/message-author.type';
import { AccessService } from '../workspaces/access.service';
import { Document } from './document.entity';
import type { DocumentType } from './document.type';
import { Section } from './section.entity';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly conversations: ConversationsService,
  ) {}

  /** Whole, in reading order. @throws NotFoundError also when its source is not for this viewer */
  async byId(viewer: Viewer, id: string): Promise<DocumentType> {
    const document = isUuid(id) ? await this.em.findOne(Document, { id }) : null;
    if (!document) throw new NotFoundError('document', id);
    await this.access.readableSource(viewer, document.source.id).catch(() => {
      throw new NotFoundError('document', id);
    });
    const { title, mediaType, writtenAt, pages } = document;
    return {
      id,
      sourceId: document.source.id,
      fileId: document.file?.id ?? null,
      title,
      mediaType,
      writtenAt,
      pages,
      authors: await this.authorsOf(document),
      sections: await this.em.find(Section, { document: id }, { orderBy: { page: 'asc', ordinal: 'asc' } }),
    };
  }

  /** Whichever of the two has the id. */
  async container(viewer: Viewer, id: string): Promise<DocumentType | ConversationType> {
    const isDocument = isUuid(id) && (await this.em.count(Document, { id })) > 0;
    const found = isDocument ? this.byId(viewer, id) : this.conversations.byId(viewer, id);
    return found.catch((error: unknown) => {
      // The same for both kinds: which one it would have been is for those who may read it.
      throw error instanceof NotFoundError ? new NotFoundError('container', id) : error;
    });
  }

  /** Under the names that its own source gives them. */
  private authorsOf(document: Document): Promise<MessageAuthorType[]> {
    return runSql<MessageAuthorType>(
      this.em,
      `select h.id as "handleId", h.person_id as "personId", coalesce(p.given_name, a.name, '') as name
       from document_author da join handle h on h.id = da.handle_id join person p on p.id = h.person_id
         left join appearance a on a.handle_id = h.id and a.source_id = ?::uuid
       where da.document_id = ?::uuid order by name collate "C", h.id`,
      [document.source.id, document.id],
    );
  }
}
