import type { EntityManager } from '@mikro-orm/core';
import { rows, uuids } from '../../database/rows';
import {
  messageRows,
  type MessageRow,
  sectionRows,
  type SectionRow,
  type Where,
  wordless,
} from './record-rows';

/** Messages whose words are in memory at once. */
const messagesAtOnce = 500;
/** Messages put in order at once: small conversations together, as an archive of mail has tens of thousands. */
const idsAtOnce = 5_000;
const sectionsAtOnce = 100;

export interface StreamOptions {
  /** Sources whose records are read, and whose names are shown. */
  sourceIds: string[];
  /** Only conversations or documents this person took part in, but these whole. */
  personId?: string;
}

/** Messages by conversation, thread (main line first) and time; bounded memory, however many there are. */
export async function* streamMessages(em: EntityManager, options: StreamOptions): AsyncGenerator<MessageRow> {
  const { sourceIds } = options;
  for (const { ids, messages } of batchesOf(await conversationSizes(em, options))) {
    const [longConversation] = messages > idsAtOnce ? ids : [];
    if (longConversation) yield* streamLong(em, sourceIds, longConversation);
    else
      yield* streamOrdered(em, sourceIds, {
        sql: 'm.conversation_id = any(?::uuid[])',
        params: [uuids(ids)],
      });
  }
}

/** A conversation whose ids alone would be too many: its main line page by page, then its threads. */
async function* streamLong(
  em: EntityManager,
  sourceIds: string[],
  conversationId: string,
): AsyncGenerator<MessageRow> {
  const threads = await threadSizes(em, sourceIds, conversationId);
  const heads = new Set(threads.map(({ id }) => id));
  for await (const row of streamMainLine(em, sourceIds, conversationId)) if (!heads.has(row.id)) yield row;
  for (const { ids } of batchesOf(threads))
    yield* streamOrdered(em, sourceIds, {
      sql: `m.conversation_id = ?::uuid
        and (m.thread_id = any(?::uuid[]) or (m.thread_id is null and m.id = any(?::uuid[])))`,
      params: [conversationId, uuids(ids), uuids(ids)],
    });
}

/** What is in no thread, heads of threads among it, by time; what has no time comes last. */
async function* streamMainLine(
  em: EntityManager,
  sourceIds: string[],
  conversationId: string,
): AsyncGenerator<MessageRow> {
  for (const times of ['not null', 'null']) {
    yield* pagesAhead(messagesAtOnce, (last: MessageRow | undefined) => {
      const after = last && positionAfter(last);
      const where = {
        sql: `m.conversation_id = ?::uuid and m.thread_id is null and m.sent_at is ${times} and ${after?.sql ?? 'true'}`,
        params: [conversationId, ...(after?.params ?? [])],
      };
      return messageRows(em, sourceIds, where, `order by m.sent_at, m.seq, m.id limit ${messagesAtOnce}`);
    });
  }
}

/** Rows of page after page, the next of which is on its way while one is worked on. */
async function* pagesAhead<Row>(
  size: number,
  pageAfter: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let next: Promise<Row[]> | undefined = pageAfter(undefined);
  while (next) {
    const page: Row[] = await next;
    next = page.length < size ? undefined : pageAfter(page.at(-1));
    // Whoever stops reading does not await it; whoever goes on hears of its failure then.
    next?.catch(() => undefined);
    yield* page;
  }
}

function positionAfter({ id, seq, at }: MessageRow): Where {
  if (at === null) return { sql: '(m.seq, m.id) > (?::int, ?::uuid)', params: [seq, id] };
  const sentAt = new Date(at).toISOString();
  return {
    sql: '(m.sent_at, m.seq, m.id) > (?::timestamptz, ?::int, ?::uuid)',
    params: [sentAt, seq, id],
  };
}

/** Few enough for their ids to be in memory, and their words page by page. */
async function* streamOrdered(
  em: EntityManager,
  sourceIds: string[],
  which: Where,
): AsyncGenerator<MessageRow> {
  const ordered = await orderedIds(em, sourceIds, which);
  for (let from = 0; from < ordered.length; from += messagesAtOnce) {
    const page = ordered.slice(from, from + messagesAtOnce);
    const found = await messageRows(em, sourceIds, {
      sql: 'm.id = any(?::uuid[])',
      params: [uuids(page.map(({ id }) => id))],
    });
    const byId = new Map(found.map((row) => [row.id, row]));
    for (const { id, threadId } of page) {
      const row = byId.get(id);
      if (row) yield { ...row, threadId };
    }
  }
}

/** Sections by document and ordinal. */
export async function* streamSections(
  em: EntityManager,
  { sourceIds, personId }: StreamOptions,
): AsyncGenerator<SectionRow> {
  yield* pagesAhead(sectionsAtOnce, (last: SectionRow | undefined) => {
    const where = {
      sql: `(?::uuid is null or (s.document_id, s.ordinal) > (?::uuid, ?::int))
        and (?::uuid is null or h.person_id = ?::uuid)`,
      params: [
        ...[last?.documentId ?? null, last?.documentId ?? null, last?.ordinal ?? null],
        ...[personId ?? null, personId ?? null],
      ],
    };
    return sectionRows(em, sourceIds, where, `order by s.document_id, s.ordinal limit ${sectionsAtOnce}`);
  });
}

/** A conversation or a thread, and how many messages it has. */
interface Sized {
  id: string;
  messages: number;
}

function conversationSizes(em: EntityManager, { sourceIds, personId }: StreamOptions): Promise<Sized[]> {
  return rows(
    em,
    `select m.conversation_id as id, count(*)::int as messages from message m
     where m.source_id = any(?::uuid[]) and (?::uuid is null or m.conversation_id in (
       select o.conversation_id from message o join handle h on h.id = o.author_id
       where h.person_id = ?::uuid and o.source_id = any(?::uuid[])))
     group by m.conversation_id order by m.conversation_id`,
    [uuids(sourceIds), personId ?? null, personId ?? null, uuids(sourceIds)],
  );
}

function threadSizes(em: EntityManager, sourceIds: string[], conversationId: string): Promise<Sized[]> {
  return rows(
    em,
    `select m.thread_id as id, count(*)::int as messages from message m
     where m.conversation_id = ?::uuid and m.source_id = any(?::uuid[]) and m.thread_id is not null
     group by m.thread_id order by m.thread_id`,
    [conversationId, uuids(sourceIds)],
  );
}

/** Together as long as they are few; what is large is alone. */
function batchesOf(sized: Sized[]): { ids: string[]; messages: number }[] {
  const batches: { ids: string[]; messages: number }[] = [];
  for (const { id, messages } of sized) {
    const batch = batches.at(-1);
    if (batch && batch.messages + messages <= idsAtOnce) {
      batch.ids.push(id);
      batch.messages += messages;
    } else batches.push({ ids: [id], messages });
  }
  return batches;
}

/** The order of messages, without their words. The first message of a thread belongs to the thread. */
function orderedIds(
  em: EntityManager,
  sourceIds: string[],
  which: Where,
): Promise<{ id: string; threadId: string | null }[]> {
  return rows(
    em,
    `with m as materialized (
       select m.id, m.conversation_id, m.thread_id, m.sent_at, m.seq, m.kind
       from message m where ${which.sql} and m.source_id = any(?::uuid[])
     )
     select m.id, coalesce(m.thread_id, t.thread_id) as "threadId"
     from m left join (select distinct thread_id from m) t on t.thread_id = m.id
     where ${wordless}
     order by m.conversation_id, coalesce(m.thread_id, t.thread_id) nulls first, m.sent_at, m.seq, m.id`,
    [...which.params, uuids(sourceIds)],
  );
}
