/** One message, with what measuring fidelity needs of it. */
export interface SpokenMessage {
  personId: string;
  /** The name by which the others may call this person. */
  name: string;
  /** Conversation or thread; messages of a line follow each other in order. */
  lineId: string;
  /** Milliseconds since 1970; null where nobody knows. */
  at: number | null;
  text: string;
}

/** Chinese says in one character what takes English about three. */
export function widthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
