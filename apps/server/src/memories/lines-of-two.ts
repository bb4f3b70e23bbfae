import type { EntityManager } from '@mikro-orm/core';
import type { LineOfTwo } from '@tacit/persona';
import { streamMessages } from '../adapters/search/stream-records';

/** What the two wrote, and nobody else, in conversations the remembered person has a part in. */
export async function* linesOfTwo(
  em: EntityManager,
  sourceIds: string[],
  { them, me, signal }: { them: string; me: string; signal?: AbortSignal },
): AsyncGenerator<LineOfTwo> {
  for await (const row of streamMessages(em, { sourceIds, personId: them })) {
    signal?.throwIfAborted();
    const { id, personId, conversationId, at, text } = row;
    if (personId !== them && personId !== me) continue;
    yield { id, isTheirs: personId === them, containerId: conversationId, at, text };
  }
}
