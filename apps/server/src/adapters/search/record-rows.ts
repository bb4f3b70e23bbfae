import type { EntityManager } from '@mikro-orm/core';
import { millis, rows, uuids } from '../../database/rows';

/** A message with what a reader needs to know about it. */
export interface MessageRow {
  id: string;
  sourceId: string;
  conversationId: string;
  /** Id of the first message of its thread, also for that first message itself where replies point at it. */
  threadId: string | null;
  replyToId: string | null;
  handleId: string | null;
  personId: string | null;
  speaker: string | null;
  at: number | null;
  /** Order within the source, for messages of the same time. */
  seq: number;
  clock: 'utc' | 'offset' | 'local';
  text: string;
  caption: string;
  title: string;
  isDirect: boolean;
  isMeeting: boolean;
}

export interface SectionRow {
  id: string;
  sourceId: string;
  documentId: string;
  ordinal: number;
  headings: string[];
  page: number | null;
  handleId: string | null;
  personId: string | null;
  speaker: string | null;
  at: number | null;
  clock: 'utc' | 'offset' | 'local' | null;
  text: string;
  title: string;
}

/** What joined the conversation but says nothing: "X left", "message deleted". */
export const wordless = `m.kind not in ('system', 'deleted')`;

/** A given name first, else the name most used in the sources whose names may be shown. */
const speaker = `coalesce(p.given_name, n.name, h.external_id)`;
/** The author `h`, and what they are called: joined, so that it is looked up once for an author and not for a row. */
const named = `left join person p on p.id = h.person_id left join lateral (
  select a.name from appearance a where a.handle_id = h.id and a.source_id = any(?::uuid[]) and a.name <> ''
  order by a.messages + a.documents desc, a.name limit 1) n on true`;

/** Which rows, as a condition with its parameters. */
export interface Where {
  sql: string;
  params: unknown[];
}

/**
 * Messages of the given sources alone.
 * @param where condition over `m` (message), `h` (handle of the author)
 * @param tail order and limit
 */
export function messageRows(
  em: EntityManager,
  sourceIds: string[],
  where: Where,
  tail = '',
): Promise<MessageRow[]> {
  return rows<MessageRow>(
    em,
    `select m.id, m.source_id as "sourceId", m.conversation_id as "conversationId",
       m.thread_id as "threadId", m.reply_to_id as "replyToId", m.author_id as "handleId",
       h.person_id as "personId", ${speaker} as speaker, ${millis('m.sent_at')} as at, m.seq, m.clock, m.text,
       case when m.extras is null then '' else coalesce((select string_agg(x->>'name', ' ')
         from jsonb_array_elements(m.extras->'attachments') x), '') end as caption,
       c.title, c.kind = 'direct' as "isDirect",
       c.kind = 'meeting' as "isMeeting"
     from message m join conversation c on c.id = m.conversation_id
       left join handle h on h.id = m.author_id ${named}
     where m.source_id = any(?::uuid[]) and ${wordless} and ${where.sql} ${tail}`,
    [uuids(sourceIds), uuids(sourceIds), ...where.params],
  );
}

/**
 * Sections of documents in the given sources alone. What a model read in a picture nobody wrote.
 * @param where condition over `s` (section), `h` (handle of the first author)
 */
export async function sectionRows(
  em: EntityManager,
  sourceIds: string[],
  where: Where,
  tail = '',
): Promise<SectionRow[]> {
  const found = await rows<Omit<SectionRow, 'headings'> & { headings: string }>(
    em,
    `select s.id, s.source_id as "sourceId", s.document_id as "documentId", s.ordinal,
       s.headings::text as headings, s.page, h.id as "handleId", h.person_id as "personId",
       ${speaker} as speaker,
       ${millis('d.written_at')} as at, d.clock, s.text, d.title
     from section s join document d on d.id = s.document_id
       left join handle h on s.read_by is null and h.id = (
         select da.handle_id from document_author da where da.document_id = d.id order by da.handle_id limit 1)
       ${named}
     where s.source_id = any(?::uuid[]) and ${where.sql} ${tail}`,
    [uuids(sourceIds), uuids(sourceIds), ...where.params],
  );
  return found.map((row) => ({ ...row, headings: asHeadings(JSON.parse(row.headings)) }));
}

const asHeadings = (parsed: unknown): string[] => (Array.isArray(parsed) ? parsed.map(String) : []);
