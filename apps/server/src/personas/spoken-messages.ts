import type { EntityManager } from '@mikro-orm/core';
import type { SpokenMessage } from '@tacit/persona';
import { messageRows, wordless } from '../adapters/search/record-rows';
import { rows, uuids } from '../database/rows';

/** The latest of the largest conversations say enough, and fit into memory. */
const MAX_CONVERSATIONS = 30;
const MAX_OF_EACH = 10_000;
const MAX_MESSAGES = 100_000;
/** Two people, each with enough to learn from and something to ask: fifty messages are 70 % of 72. */
const MIN_MESSAGES = 144;

/** What people said in the given sources, line by line; empty where it is too little to measure anything. */
export async function spokenMessages(em: EntityManager, sourceIds: string[]): Promise<SpokenMessage[]> {
  const conversations = await rows<{ id: string; messages: number }>(
    em,
    `select m.conversation_id as id, count(*)::int as messages from message m
     where m.source_id = any(?::uuid[]) and m.author_id is not null and ${wordless}
     group by m.conversation_id order by 2 desc, 1 limit ${MAX_CONVERSATIONS}`,
    [uuids(sourceIds)],
  );
  if (conversations.reduce((sum, { messages }) => sum + messages, 0) < MIN_MESSAGES) return [];
  const spoken: SpokenMessage[] = [];
  for (const { id } of conversations) {
    if (spoken.length >= MAX_MESSAGES) break;
    spoken.push(...(await spokenIn(em, sourceIds, id)));
  }
  return spoken;
}

async function spokenIn(
  em: EntityManager,
  sourceIds: string[],
  conversationId: string,
): Promise<SpokenMessage[]> {
  const latest = await messageRows(
    em,
    sourceIds,
    {
      sql: "m.conversation_id = ?::uuid and h.id is not null and not h.is_bot and m.text <> ''",
      params: [conversationId],
    },
    `order by m.sent_at desc nulls last, m.seq desc limit ${MAX_OF_EACH}`,
  );
  const lines = new Map<string, SpokenMessage[]>();
  for (const { personId, speaker, threadId, at, text } of latest.reverse()) {
    if (personId === null) continue;
    const lineId = `${conversationId} ${threadId ?? ''}`;
    const line = lines.get(lineId) ?? [];
    lines.set(lineId, line);
    line.push({ ...{ personId, lineId, at, text }, name: speaker ?? '' });
  }
  return [...lines.values()].flat();
}
