/** What somebody can remember of another; `moment` is what fits nowhere else. */
export const RECOLLECTION_KINDS = [
  'place',
  'habit',
  'date',
  'joke',
  'nickname',
  'gift',
  'song',
  'promise',
  'argument',
  'sweet',
  'breakup',
  'moment',
] as const;
export type RecollectionKind = (typeof RECOLLECTION_KINDS)[number];

/** A time as exact as it is known: `2022-05-21`, `2022-05` or `2022`, and the days it lasts where it is none of these. */
export interface When {
  date: string;
  days: number | null;
}

/** Something worth remembering that was found in what the two wrote, or in photos. The owner confirms it or drops it. */
export interface FoundRecollection {
  kind: RecollectionKind;
  /** As it was written; empty of photos, which say nothing. */
  text: string;
  when: When | null;
  /** Who wrote it; of a name, who used it for the other. Null of photos, which nobody wrote. */
  isTheirs: boolean | null;
  /** Messages that say so. Of an argument the last one is how it ended, where that was found. */
  evidence: string[];
  /** Photos it is made of, by their documents, in the order they were taken. */
  photos: string[];
  /** The same thing found again has the same key, whatever was imported since. */
  key: string;
}
