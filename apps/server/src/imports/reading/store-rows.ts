import type { EntityManager } from '@mikro-orm/core';
import type { ImportCounts } from '../import.entity';
import type { ImportRows, ReadSource } from './import-rows';
import { jsonParam, runSql } from './run-sql';

type Added = Omit<ImportCounts, 'files' | 'people'>;

/** Stores a batch inside the transaction of `em`. Rows that are there stay; the answer tells what was new. */
export async function storeRows(em: EntityManager, source: ReadSource, rows: ImportRows): Promise<Added> {
  const conversations = await storeConversations(em, source, rows);
  const messages = await storeMessages(em, source, rows);
  const documents = await storeDocuments(em, source, rows);
  const sections = await storeSections(em, source, rows);
  await storeSkipped(em, source, rows);
  const given = rows.messages.length + rows.documents.length + rows.sections.length;
  return {
    conversations,
    messages: messages.inserted,
    documents,
    sections,
    skipped: rows.skipped.filter((row) => !row.is_notice).length,
    unchanged: given + rows.repeated - messages.inserted - messages.updated - documents - sections,
  };
}

async function storeConversations(
  em: EntityManager,
  { workspaceId, sourceId, audience }: ReadSource,
  { conversations }: ImportRows,
): Promise<number> {
  if (conversations.length === 0) return 0;
  const param = jsonParam(conversations);
  await runSql(
    em,
    `insert into conversation as c (id, workspace_id, audience, platform, title, kind)
     select r.id, ?::uuid, ?, r.platform, r.title, r.kind
     from jsonb_to_recordset(?::jsonb) as r(id uuid, platform text, title text, kind text)
     on conflict (id) do update set title = excluded.title, kind = excluded.kind
       where (c.title, c.kind) is distinct from (excluded.title, excluded.kind)`,
    [workspaceId, audience, param],
  );
  const added = await runSql(
    em,
    `insert into source_conversation (source_id, conversation_id)
     select ?::uuid, r.id from jsonb_to_recordset(?::jsonb) as r(id uuid)
     on conflict do nothing returning 1`,
    [sourceId, param],
  );
  return added.length;
}

/**
 * A message that is there is left alone, but for an edit: one that is newer than what is stored, or that the
 * source itself tells of its own message (it may have been changed by a source that has gone since).
 */
async function storeMessages(
  em: EntityManager,
  { sourceId }: ReadSource,
  { messages }: ImportRows,
): Promise<{ inserted: number; updated: number }> {
  if (messages.length === 0) return { inserted: 0, updated: 0 };
  const touched = await runSql<{ inserted: boolean }>(
    em,
    `insert into message as m (id, conversation_id, source_id, author_id, sent_at, clock, seq, kind, text,
       thread_id, reply_to_id, edited_at, extras, place)
     select r.id, r.conversation_id, ?::uuid, r.author_id, r.sent_at, r.clock, r.seq, r.kind, r.text,
       r.thread_id, r.reply_to_id, r.edited_at, r.extras, r.place
     from jsonb_to_recordset(?::jsonb) as r(id uuid, conversation_id uuid, author_id uuid,
       sent_at timestamptz, clock text, seq int, kind text, text text, thread_id uuid, reply_to_id uuid,
       edited_at timestamptz, extras jsonb, place text)
     on conflict (id) do update
       set text = excluded.text, kind = excluded.kind, edited_at = excluded.edited_at, extras = excluded.extras
       where excluded.edited_at > coalesce(m.edited_at, '-infinity')
         or (m.source_id = excluded.source_id
           and (m.text, m.kind, m.edited_at) is distinct from (excluded.text, excluded.kind, excluded.edited_at))
     returning (m.xmax = 0) as inserted`,
    [sourceId, jsonParam(messages)],
  );
  const inserted = touched.filter((row) => row.inserted).length;
  return { inserted, updated: touched.length - inserted };
}

async function storeDocuments(
  em: EntityManager,
  { sourceId }: ReadSource,
  { documents, authors }: ImportRows,
): Promise<number> {
  if (documents.length === 0) return 0;
  const added = await runSql(
    em,
    `insert into document (id, source_id, file_id, title, media_type, written_at, clock, pages, latitude, longitude)
     select r.id, ?::uuid, r.file_id, r.title, r.media_type, r.written_at, r.clock, r.pages, r.latitude, r.longitude
     from jsonb_to_recordset(?::jsonb) as r(id uuid, file_id uuid, title text, media_type text,
       written_at timestamptz, clock text, pages int, latitude float8, longitude float8)
     on conflict (id) do nothing returning 1`,
    [sourceId, jsonParam(documents)],
  );
  if (authors.length > 0) {
    await runSql(
      em,
      `insert into document_author (document_id, handle_id)
       select r.document_id, r.handle_id
       from jsonb_to_recordset(?::jsonb) as r(document_id uuid, handle_id uuid) on conflict do nothing`,
      [jsonParam(authors)],
    );
  }
  return added.length;
}

async function storeSections(
  em: EntityManager,
  { sourceId }: ReadSource,
  { sections }: ImportRows,
): Promise<number> {
  if (sections.length === 0) return 0;
  const added = await runSql(
    em,
    `insert into section (id, document_id, source_id, ordinal, headings, page, text, read_by)
     select r.id, r.document_id, ?::uuid, r.ordinal, r.headings, r.page, r.text, r.read_by
     from jsonb_to_recordset(?::jsonb) as r(id uuid, document_id uuid, ordinal int, headings jsonb, page int,
       text text, read_by text)
     on conflict (id) do nothing returning 1`,
    [sourceId, jsonParam(sections)],
  );
  return added.length;
}

async function storeSkipped(
  em: EntityManager,
  { importId }: ReadSource,
  { skipped }: ImportRows,
): Promise<void> {
  if (skipped.length === 0) return;
  await runSql(
    em,
    `insert into skipped_record (id, import_id, seq, file, line, record, page, reason, detail)
     select r.id, ?::uuid, (select count(*)::int from skipped_record where import_id = ?::uuid) + r.n::int - 1,
       r.file, r.line, r.record, r.page, r.reason, r.detail
     from rows from (jsonb_to_recordset(?::jsonb) as (id uuid, file text, line int, record int, page int,
       reason text, detail text)) with ordinality as r(id, file, line, record, page, reason, detail, n)
     on conflict (id) do nothing`,
    [importId, importId, jsonParam(skipped)],
  );
}
