import type { EntityManager } from '@mikro-orm/core';
import { jsonParam, runSql } from './reading/run-sql';

/** What a source added, not what it repeats of others, and from when to when. */
export interface SourceCounts {
  people: number;
  messages: number;
  documents: number;
  from: Date | null;
  to: Date | null;
}

interface CountedRow {
  id: string;
  people: number;
  messages: number;
  documents: number;
  from: string | null;
  to: string | null;
}

/** Goes through every message of the sources: only for whoever asks to see it. */
export async function countSources(
  em: EntityManager,
  sourceIds: readonly string[],
): Promise<Map<string, SourceCounts>> {
  const counted = await runSql<CountedRow>(
    em,
    `select s.id, coalesce(p.people, 0) as people, coalesce(m.messages, 0) as messages,
       coalesce(d.documents, 0) as documents, least(m.first_at, d.first_at) as "from",
       greatest(m.last_at, d.last_at) as "to"
     from source s
     left join (select source_id, count(*)::int as people from appearance group by source_id) p
       on p.source_id = s.id
     left join lateral (select count(*)::int as messages, min(sent_at) as first_at, max(sent_at) as last_at
       from message where source_id = s.id) m on true
     left join lateral (select count(*)::int as documents, min(written_at) as first_at, max(written_at) as last_at
       from document where source_id = s.id) d on true
     where s.id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [jsonParam(sourceIds)],
  );
  return new Map(
    counted.map(({ id, from, to, ...counts }) => [id, { ...counts, from: asDate(from), to: asDate(to) }]),
  );
}

const asDate = (text: string | null): Date | null => (text ? new Date(text) : null);
