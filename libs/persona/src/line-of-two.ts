/** A message of one of the two, in order within its conversation. */
export interface LineOfTwo {
  id: string;
  isTheirs: boolean;
  /** Conversation. */
  containerId: string;
  /** Milliseconds since 1970 on the clock of the chat; null where the export tells no time. */
  at: number | null;
  text: string;
}
