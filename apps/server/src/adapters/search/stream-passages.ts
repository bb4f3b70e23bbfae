import type { EntityManager } from '@mikro-orm/core';
import { type Passage, passagesOfConversation, passagesOfDocument } from '@tacit/knowledge';
import type { ReadersFirst } from '../../database/readers-first';
import { streamMessages, streamSections } from './stream-records';

/** Passages the index takes in before it looks whether somebody waits for an answer: a few milliseconds of work. */
const passagesPerTurn = 20;

/** Everything of a source that can be found, in the order the index wants. */
export async function* streamPassages(
  em: EntityManager,
  sourceId: string,
  { signal, readers }: { signal: AbortSignal; readers: ReadersFirst },
): AsyncGenerator<Passage> {
  let given = 0;
  for await (const passage of passagesOf(em, sourceId)) {
    signal.throwIfAborted();
    if (given++ % passagesPerTurn === 0) await readers.myTurn();
    yield passage;
  }
}

async function* passagesOf(em: EntityManager, sourceId: string): AsyncGenerator<Passage> {
  const options = { sourceIds: [sourceId] };
  yield* passagesOfConversation(streamMessages(em, options));
  yield* passagesOfDocument(streamSections(em, options));
}
