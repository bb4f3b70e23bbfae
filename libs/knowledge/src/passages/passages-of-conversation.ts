import type { Passage } from '../passage';

/** A message as the database gives it. */
export interface PassageMessage {
  id: string;
  sourceId: string;
  conversationId: string;
  /** The thread it belongs to, the thread's first message included; null for the main line. */
  threadId: string | null;
  handleId: string | null;
  speaker: string | null;
  /** Milliseconds since 1970. */
  at: number | null;
  text: string;
  caption: string;
  /** Name of the channel or chat. */
  title: string;
  isMeeting?: boolean;
}

/**
 * A longer silence ends a sitting: what was said before it is no neighbour of what comes after. Half a day
 * keeps a working day together and nights apart.
 */
const sittingGapMs = 12 * 60 * 60 * 1000;

/**
 * One passage per message that has words, in stretches of neighbours: a thread, or a sitting of the main line.
 * @param messages of one source, ordered by conversation, thread (main line first), time
 */
export async function* passagesOfConversation(
  messages: AsyncIterable<PassageMessage>,
): AsyncGenerator<Passage> {
  let previous: PassageMessage | null = null;
  let sitting = 0;
  let ordinal = 0;
  for await (const message of messages) {
    if (!message.text.trim() && !message.caption.trim()) continue;
    if (!previous || startsStretch(previous, message)) {
      ordinal = 0;
      sitting = previous?.conversationId === message.conversationId ? sitting + 1 : 0;
    }
    yield {
      id: `m:${message.id}`,
      kind: 'message',
      sourceId: message.sourceId,
      containerId: message.conversationId,
      stretch: message.threadId ?? `${message.conversationId}#${sitting}`,
      ordinal: ordinal++,
      handleId: message.handleId,
      speaker: message.speaker,
      ...(message.isMeeting ? { isMeeting: true } : {}),
      at: message.at,
      title: message.title,
      headings: [],
      page: null,
      text: message.text,
      caption: message.caption,
    };
    previous = message;
  }
}

function startsStretch(previous: PassageMessage, message: PassageMessage): boolean {
  if (previous.conversationId !== message.conversationId || previous.threadId !== message.threadId)
    return true;
  if (message.threadId !== null || previous.at === null || message.at === null) return false;
  return message.at - previous.at > sittingGapMs;
}
