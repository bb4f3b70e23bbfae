import type { Citation } from '@tacit/knowledge';

/** Somebody at the table. */
export interface Seat {
  personId: string;
  handleIds: string[];
  /** What answers the question of theirs, best first; empty where nothing does. */
  citations: readonly Citation[];
  /** Sentences that somebody said they would not say: they say none of them. */
  wrong?: readonly string[];
}

/** A quotation said at the table, by the number it has there. */
export interface MeetingLine {
  /** From 1, in the order of speaking; its citation has the same. */
  citation: Citation;
  personId: string;
  /** The question is answered first; then come words that were looked for because of a line before. */
  round: 'answer' | 'reply';
}

/**
 * - `other-values`: they say the same of another number or name.
 * - `answered-no`: right after the quoted message they answered it with a no.
 */
export type Objection = 'other-values' | 'answered-no';

/** Two lines, by number, whose speakers would disagree, and what shows it. */
export interface Disagreement {
  /** The line objected to; where neither answers the other, the older. */
  to: number;
  by: number;
  why: Objection;
}

/** What a meeting came to. Nothing in it was written by anybody but the people quoted. */
export interface MeetingRecord {
  lines: MeetingLine[];
  disagreements: Disagreement[];
  /** Pairs of lines of two people, by number, that say much the same. */
  alike: [number, number][];
  /** Disagreements beyond the limit of turns. */
  leftOut: number;
}
