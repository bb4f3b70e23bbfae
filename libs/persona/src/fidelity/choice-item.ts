/** A place of a conversation where the person answered, with their reply among others' real messages. */
export interface ChoiceItem {
  /** Profile of the person whose reply is looked for. */
  profileId: string;
  /** Their name in the context. */
  speaker: string;
  /** The messages before, oldest first. */
  context: { speaker: string; text: string }[];
  candidates: string[];
  /** Place of the true reply among the candidates. */
  answer: number;
}
