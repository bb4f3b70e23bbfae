/**
 * The unit of search: one message, or a part of a document's section. Derived from the records in the
 * database at any time, so the index can always be rebuilt.
 */
export interface Passage {
  /** `m:<message id>` or `s:<section id>:<from>-<to>` (character offsets in the section). */
  id: string;
  kind: 'message' | 'section';
  sourceId: string;
  /** Conversation or document. */
  containerId: string;
  /** Neighbours share it: a thread, a sitting (messages without a long gap between them), a document. */
  stretch: string;
  /** Reading order within the stretch, from 0, without holes. */
  ordinal: number;
  /** Handle of the writer; nobody for documents without an author. */
  handleId: string | null;
  /** Name of the writer as people know them. */
  speaker: string | null;
  /** Whether it was said in a meeting or an interview that is on record; absent: it was not. */
  isMeeting?: boolean;
  /** Milliseconds since 1970; null where the source tells no time. */
  at: number | null;
  /** Channel or chat name, or document title. */
  title: string;
  /** Headings above it, outermost first. */
  headings: string[];
  page: number | null;
  text: string;
  /** What an attachment shows or is called; searched like text, never quoted as words of the person. */
  caption: string;
}
