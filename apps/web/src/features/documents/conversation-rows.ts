import type { MessageLineFragment } from '../../api/generated/graphql';

export type ConversationRow =
  | { kind: 'day'; key: string; at: string; clock: string }
  | { kind: 'message'; key: string; message: MessageLineFragment; isReply: boolean; isSameAuthor: boolean };

/** Above this, a new stretch by the same person gets its name again. */
const stretchMs = 10 * 60_000;

/** Messages as they are read: a line for each day, answers under what they answer, names once per stretch. */
export function conversationRows(messages: readonly MessageLineFragment[]): ConversationRow[] {
  const rows: ConversationRow[] = [];
  let day = '';
  let before: MessageLineFragment | undefined;
  for (const message of underTheirRoots(messages)) {
    const isReply = !!message.threadId && message.threadId !== message.id;
    const today = message.sentAt ? dayOf(message.sentAt, message.clock) : day;
    if (message.sentAt && today !== day && !isReply) {
      day = today;
      rows.push({ kind: 'day', key: `day-${message.id}`, at: message.sentAt, clock: message.clock });
      before = undefined;
    }
    rows.push({ kind: 'message', key: message.id, message, isReply, isSameAuthor: goesOn(before, message) });
    before = message;
  }
  return rows;
}

function underTheirRoots(messages: readonly MessageLineFragment[]): MessageLineFragment[] {
  const present = new Set(messages.map(({ id }) => id));
  const replies = new Map<string, MessageLineFragment[]>();
  const line: MessageLineFragment[] = [];
  for (const message of messages) {
    const root = message.threadId;
    if (!root || root === message.id || !present.has(root)) line.push(message);
    else replies.set(root, [...(replies.get(root) ?? []), message]);
  }
  return line.flatMap((message) => [message, ...(replies.get(message.id) ?? [])]);
}

function goesOn(before: MessageLineFragment | undefined, message: MessageLineFragment): boolean {
  if (!before?.author || before.author.handleId !== message.author?.handleId) return false;
  if (before.threadId !== message.threadId || message.replyToId) return false;
  if (!before.sentAt || !message.sentAt) return true;
  return Date.parse(message.sentAt) - Date.parse(before.sentAt) < stretchMs;
}

/** The day on the reader's calendar; on the writer's own when the zone is not known. */
function dayOf(at: string, clock: string): string {
  return clock === 'local' ? at.slice(0, 10) : new Date(at).toDateString();
}
