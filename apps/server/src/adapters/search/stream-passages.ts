import type { EntityManager } from '@mikro-orm/core';
import { type Passage, passagesOfConversation, passagesOfDocument } from '@tacit/knowledge';
import { streamMessages, streamSections } from './stream-records';

/** Everything of a source that can be found, in the order the index wants. */
export async function* streamPassages(
  em: EntityManager,
  sourceId: string,
  signal: AbortSignal,
): AsyncGenerator<Passage> {
  const options = { sourceIds: [sourceId] };
  for await (const passage of passagesOfConversation(streamMessages(em, options))) {
    signal.throwIfAborted();
    yield passage;
  }
  for await (const passage of passagesOfDocument(streamSections(em, options))) {
    signal.throwIfAborted();
    yield passage;
  }
}
