import type { EntityManager } from '@mikro-orm/core';
import { runSql } from './run-sql';

/** Counts what people have in a source, from its messages and documents; the same however often it runs. */
export async function recountAppearances(em: EntityManager, sourceId: string): Promise<void> {
  await runSql(
    em,
    `with written as (
       select author_id as handle_id, count(*)::int as messages, min(sent_at) as first_at, max(sent_at) as last_at
       from message where source_id = ?::uuid and author_id is not null group by author_id
     ), authored as (
       select da.handle_id, count(*)::int as documents, min(d.written_at) as first_at, max(d.written_at) as last_at
       from document d join document_author da on da.document_id = d.id
       where d.source_id = ?::uuid group by da.handle_id
     )
     update appearance a set
       messages = coalesce(w.messages, 0),
       documents = coalesce(t.documents, 0),
       first_at = least(w.first_at, t.first_at),
       last_at = greatest(w.last_at, t.last_at)
     from appearance own
       left join written w on w.handle_id = own.handle_id
       left join authored t on t.handle_id = own.handle_id
     where own.source_id = ?::uuid and a.source_id = own.source_id and a.handle_id = own.handle_id`,
    [sourceId, sourceId, sourceId],
  );
}
