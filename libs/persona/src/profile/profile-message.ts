/** One message or document section, of the person or of somebody in the same conversation. */
export interface ProfileMessage {
  id: string;
  /** A section counts for words and topics, never for rhythm, length or company. @default 'message' */
  kind?: 'message' | 'section';
  /** Who wrote it: a person id, several handles joined; null for system messages. */
  personId: string | null;
  /** Conversation or document. */
  containerId: string;
  /** In a direct chat every message is for the other one. @default false */
  isDirect?: boolean;
  /** Id of the first message of its thread. */
  threadId?: string | null;
  /** Id of the message answered directly. */
  replyToId?: string | null;
  /** Milliseconds since 1970; a wall clock without a zone as if it were UTC. */
  at: number | null;
  /** `local`: `at` is a wall clock already and no zone is applied to it. @default 'utc' */
  clock?: 'utc' | 'offset' | 'local';
  text: string;
}
