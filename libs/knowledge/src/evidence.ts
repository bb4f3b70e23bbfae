/** A passage with its words, as loaded for an answer. */
export interface Evidence {
  passageId: string;
  sourceId: string;
  containerId: string;
  stretch: string;
  ordinal: number;
  handleId: string | null;
  /** The person behind the handle: several handles can be one person. */
  personId: string | null;
  speaker: string | null;
  at: number | null;
  /** Channel, chat or document title. */
  title: string;
  headings: string[];
  page: number | null;
  text: string;
  caption: string;
}

/** Loads the words of passages. Returns them in the order asked; ids that are gone are left out. */
export abstract class EvidenceStore {
  abstract load(passageIds: string[]): Promise<Evidence[]>;

  /**
   * The passage with up to `before` and `after` neighbours, in reading order: the same thread or sitting of
   * a conversation, the same document. Empty when the passage is gone.
   */
  abstract around(passageId: string, before: number, after: number): Promise<Evidence[]>;
}
