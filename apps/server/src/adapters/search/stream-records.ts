import type { EntityManager } from '@mikro-orm/core';
import { rows, uuids } from '../../database/rows';
import { messageRows, type MessageRow, sectionRows, type SectionRow, wordless } from './record-rows';

/** Messages whose words are in memory at once. */
const messagesAtOnce = 500;
/** Small conversations are asked for together: an archive of mail has tens of thousands. */
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
  for (const conversationIds of await conversationBatches(em, options)) {
    const ordered = await orderedIds(em, options.sourceIds, conversationIds);
    for (let from = 0; from < ordered.length; from += messagesAtOnce) {
      const page = ordered.slice(from, from + messagesAtOnce);
      const found = await messageRows(em, options.sourceIds, {
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
}

/** Sections by document and ordinal. */
export async function* streamSections(
  em: EntityManager,
  { sourceIds, personId }: StreamOptions,
): AsyncGenerator<SectionRow> {
  let last: SectionRow | undefined;
  do {
    const page: SectionRow[] = await sectionRows(
      em,
      sourceIds,
      {
        sql: `(?::uuid is null or (s.document_id, s.ordinal) > (?::uuid, ?::int))
          and (?::uuid is null or h.person_id = ?::uuid)`,
        params: [
          ...[last?.documentId ?? null, last?.documentId ?? null, last?.ordinal ?? null],
          ...[personId ?? null, personId ?? null],
        ],
      },
      `order by s.document_id, s.ordinal limit ${sectionsAtOnce}`,
    );
    yield* page;
    last = page.length < sectionsAtOnce ? undefined : page.at(-1);
  } while (last);
}

async function conversationBatches(
  em: EntityManager,
  { sourceIds, personId }: StreamOptions,
): Promise<string[][]> {
  const counts = await rows<{ id: string; messages: number }>(
    em,
    `select m.conversation_id as id, count(*)::int as messages from message m
     where m.source_id = any(?::uuid[]) and (?::uuid is null or m.conversation_id in (
       select o.conversation_id from message o join handle h on h.id = o.author_id
       where h.person_id = ?::uuid and o.source_id = any(?::uuid[])))
     group by m.conversation_id order by m.conversation_id`,
    [uuids(sourceIds), personId ?? null, personId ?? null, uuids(sourceIds)],
  );
  const batches: { ids: string[]; messages: number }[] = [];
  for (const { id, messages } of counts) {
    const batch = batches.at(-1);
    if (batch && batch.messages + messages <= idsAtOnce) {
      batch.ids.push(id);
      batch.messages += messages;
    } else batches.push({ ids: [id], messages });
  }
  return batches.map(({ ids }) => ids);
}

/** The order of whole conversations, without their words. The first message of a thread belongs to the thread. */
function orderedIds(
  em: EntityManager,
  sourceIds: string[],
  conversationIds: string[],
): Promise<{ id: string; threadId: string | null }[]> {
  return rows(
    em,
    `select m.id, coalesce(m.thread_id, t.thread_id) as "threadId"
     from message m left join (
       select distinct thread_id from message
       where conversation_id = any(?::uuid[]) and source_id = any(?::uuid[])
     ) t on t.thread_id = m.id
     where m.conversation_id = any(?::uuid[]) and m.source_id = any(?::uuid[]) and ${wordless}
     order by m.conversation_id, coalesce(m.thread_id, t.thread_id) nulls first, m.sent_at, m.seq, m.id`,
    [uuids(conversationIds), uuids(sourceIds), uuids(conversationIds), uuids(sourceIds)],
  );
}
