import type { EntityManager } from '@mikro-orm/core';
import { jsonParam, runSql } from '../imports/reading/run-sql';
import type { MessageType } from './conversation.type';
import type { MessageExtras } from './message.entity';

/** Where a message stands in its conversation. Those without a time come last. */
export interface MessagePosition {
  sentAt: string | null;
  seq: number;
  id: string;
}

export type PlacedMessage = MessageType & { position: MessagePosition };

interface MessageRow {
  id: string;
  conversation_id: string;
  source_id: string;
  author_id: string | null;
  person_id: string | null;
  author_name: string | null;
  sent_at: string | null;
  clock: string;
  seq: number;
  kind: string;
  text: string;
  thread_id: string | null;
  reply_to_id: string | null;
  edited_at: string | null;
  extras: MessageExtras | null;
  place: string;
}

/** Which messages: of one conversation, in sources that the asker may read. */
export interface MessageScope {
  conversationId: string;
  sourceIds: string[];
}

/**
 * Up to `limit` messages beyond a position, in their order. The name of an author is the one that the same
 * source gives, or the one that somebody gave by hand.
 */
export async function messagesBeyond(
  em: EntityManager,
  scope: MessageScope,
  from: MessagePosition | null,
  direction: 'before' | 'after',
  limit: number,
): Promise<PlacedMessage[]> {
  const isAfter = direction === 'after';
  const timed =
    from?.sentAt === null ? [] : await select(em, scope, limit, isAfter, timedBeyond(from, isAfter));
  // Two ranges of the same index, in the order that their direction asks for.
  const untimed = (limitLeft: number) => select(em, scope, limitLeft, isAfter, untimedBeyond(from, isAfter));
  if (isAfter) {
    const rest = timed.length < limit ? await untimed(limit - timed.length) : [];
    return [...timed, ...rest];
  }
  if (from !== null && from.sentAt !== null) return timed.reverse();
  const last = await untimed(limit);
  const earlier = last.length < limit ? await select(em, scope, limit - last.length, false, allTimed) : [];
  return [...last, ...earlier].reverse();
}

export async function messageAt(
  em: EntityManager,
  scope: MessageScope,
  id: string,
): Promise<PlacedMessage | null> {
  const [found] = await select(em, scope, 1, true, { where: 'm.id = ?::uuid', params: [id] });
  return found ?? null;
}

interface Condition {
  where: string;
  params: (string | number)[];
}

const allTimed: Condition = { where: 'm.sent_at is not null', params: [] };

function timedBeyond(from: MessagePosition | null, isAfter: boolean): Condition {
  if (!from || from.sentAt === null) return allTimed;
  return {
    where: `(m.sent_at, m.seq, m.id) ${isAfter ? '>' : '<'} (?::timestamptz, ?::int, ?::uuid)`,
    params: [from.sentAt, from.seq, from.id],
  };
}

function untimedBeyond(from: MessagePosition | null, isAfter: boolean): Condition {
  if (!from || from.sentAt !== null) return { where: 'm.sent_at is null', params: [] };
  return {
    where: `m.sent_at is null and (m.seq, m.id) ${isAfter ? '>' : '<'} (?::int, ?::uuid)`,
    params: [from.seq, from.id],
  };
}

async function select(
  em: EntityManager,
  { conversationId, sourceIds }: MessageScope,
  limit: number,
  isAscending: boolean,
  { where, params }: Condition,
): Promise<PlacedMessage[]> {
  const order = isAscending ? 'asc' : 'desc';
  const rows = await runSql<MessageRow>(
    em,
    `select m.*, h.person_id, coalesce(p.given_name, a.name) as author_name
     from (
       select * from message m
       where m.conversation_id = ?::uuid
         and m.source_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and ${where}
       order by m.sent_at ${order}, m.seq ${order}, m.id ${order} limit ?::int
     ) m
     left join handle h on h.id = m.author_id
     left join person p on p.id = h.person_id
     left join appearance a on a.handle_id = m.author_id and a.source_id = m.source_id
     order by m.sent_at ${order}, m.seq ${order}, m.id ${order}`,
    [conversationId, jsonParam(sourceIds), ...params, limit],
  );
  return rows.map(asMessage);
}

function asMessage(row: MessageRow): PlacedMessage {
  const { author_id: handleId, person_id: personId, extras } = row;
  const sentAt = asDate(row.sent_at);
  return {
    id: row.id,
    conversationId: row.conversation_id,
    sourceId: row.source_id,
    author: handleId && personId ? { handleId, personId, name: row.author_name ?? '' } : null,
    sentAt,
    clock: row.clock,
    kind: row.kind,
    text: row.text,
    threadId: row.thread_id,
    replyToId: row.reply_to_id,
    editedAt: asDate(row.edited_at),
    reactions: extras?.reactions ?? [],
    attachments: (extras?.attachments ?? []).map(({ name, mediaType, bytes }) => ({
      name,
      mediaType: mediaType ?? null,
      bytes: bytes ?? null,
    })),
    place: row.place,
    position: { sentAt: sentAt?.toISOString() ?? null, seq: row.seq, id: row.id },
  };
}

const asDate = (text: string | null): Date | null => (text === null ? null : new Date(text));
