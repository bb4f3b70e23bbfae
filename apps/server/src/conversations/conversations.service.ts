import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Viewer } from '../accounts/viewer';
import { NotFoundError } from '../graphql/errors';
import { decodeCursor, encodeCursor, isUuid, pageSize } from '../imports/cursor';
import { jsonParam, runSql } from '../imports/reading/run-sql';
import { AccessService } from '../workspaces/access.service';
import { Conversation } from './conversation.entity';
import type { ConversationType, MessagePageType } from './conversation.type';
import {
  messageAt,
  type MessagePosition,
  type MessageScope,
  messagesBeyond,
  type PlacedMessage,
} from './message-rows';

const position = z.tuple([z.iso.datetime().nullable(), z.int(), z.guid()]);

export interface MessageRange {
  /** A message, or the passage of one; the page has it in its middle. */
  around?: string | null;
  before?: string | null;
  after?: string | null;
  first?: number | null;
}

/** Conversations as far as the viewer may read them: there is one only where they see a message of it. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
  ) {}

  /** @throws NotFoundError also when no message of it is for this viewer */
  async byId(viewer: Viewer, id: string): Promise<ConversationType> {
    const { conversation, sourceIds } = await this.scope(viewer, id);
    const [counted] = await runSql<{
      source_id: string;
      messages: number;
      from: string | null;
      to: string | null;
    }>(
      this.em,
      `select (array_agg(source_id order by n desc, source_id))[1] as source_id, sum(n)::int as messages,
         min(first_at) as "from", max(last_at) as "to"
       from (
         select source_id, count(*) as n, min(sent_at) as first_at, max(sent_at) as last_at from message
         where conversation_id = ?::uuid and source_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
         group by source_id
       ) by_source having count(*) > 0`,
      [id, jsonParam(sourceIds)],
    );
    if (!counted) throw new NotFoundError('conversation', id);
    const { title, kind, platform } = conversation;
    return {
      id,
      title,
      kind,
      platform,
      sourceId: counted.source_id,
      messages: counted.messages,
      from: counted.from === null ? null : new Date(counted.from),
      to: counted.to === null ? null : new Date(counted.to),
    };
  }

  /** A page around a message, before or after a cursor; without any of them the first page. */
  async messages(viewer: Viewer, conversationId: string, range: MessageRange): Promise<MessagePageType> {
    const { sourceIds } = await this.scope(viewer, conversationId);
    const scope = { conversationId, sourceIds };
    const size = pageSize(range.first);
    if (range.around) return this.around(scope, range.around, size);
    if (range.before) {
      const found = await messagesBeyond(this.em, scope, decode(range.before), 'before', size + 1);
      return page(found.slice(-size), found.length > size, true);
    }
    const from = range.after ? decode(range.after) : null;
    const found = await messagesBeyond(this.em, scope, from, 'after', size + 1);
    if (found.length === 0 && !from) throw new NotFoundError('conversation', conversationId);
    return page(found.slice(0, size), from !== null, found.length > size);
  }

  private async around(scope: MessageScope, around: string, size: number): Promise<MessagePageType> {
    const id = around.replace(/^m:/, '');
    const middle = isUuid(id) ? await messageAt(this.em, scope, id) : null;
    if (!middle) throw new NotFoundError('message', id);
    const half = Math.floor(size / 2);
    const earlier = await messagesBeyond(this.em, scope, middle.position, 'before', half + 1);
    const later = await messagesBeyond(this.em, scope, middle.position, 'after', size - half);
    const items = [...earlier.slice(-half || earlier.length), middle, ...later.slice(0, size - half - 1)];
    return page(items, earlier.length > half, later.length > size - half - 1);
  }

  private async scope(
    viewer: Viewer,
    id: string,
  ): Promise<{ conversation: Conversation; sourceIds: string[] }> {
    const conversation = isUuid(id) ? await this.em.findOne(Conversation, { id }) : null;
    if (!conversation) throw new NotFoundError('conversation', id);
    const sourceIds = await this.access
      .readableSourceIds(viewer, conversation.workspace.id)
      .catch((): string[] => []);
    if (sourceIds.length === 0) throw new NotFoundError('conversation', id);
    return { conversation, sourceIds };
  }
}

function page(found: PlacedMessage[], hasBefore: boolean, hasAfter: boolean): MessagePageType {
  const first = found.at(0);
  const last = found.at(-1);
  return {
    items: found,
    before: first && hasBefore ? encode(first.position) : null,
    after: last && hasAfter ? encode(last.position) : null,
  };
}

const encode = ({ sentAt, seq, id }: MessagePosition): string => encodeCursor([sentAt, seq, id]);

function decode(cursor: string): MessagePosition {
  const [sentAt, seq, id] = decodeCursor(cursor, position);
  return { sentAt, seq, id };
}
