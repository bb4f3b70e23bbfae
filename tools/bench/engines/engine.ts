import type { Passage } from '@tacit/knowledge';

/** What is asked of every engine: the ten best. */
export interface EngineQuery {
  text: string;
  /** Only this conversation. */
  containerId?: string;
  /** The last word is unfinished. */
  prefix?: boolean;
  /** A word is misspelt: engines that forgive only on request do it now. */
  typo?: boolean;
}

export const slices = ['keyword', 'question', 'filtered', 'prefix', 'typo'] as const;
export type Slice = (typeof slices)[number];

/**
 * A search engine under measurement. All are given the same words (our analysis: stems, stop words left out, Chinese
 * in pairs), so that what differs is the engine. A passage is what was said with who said it.
 */
export interface Engine {
  readonly name: string;
  /** Slices it can answer; the others have no rows. */
  readonly can: readonly Slice[];
  /** Passages of a source come together, in order. */
  build(passages: Iterable<Passage>): Promise<void>;
  search(query: EngineQuery): Promise<string[]>;
  /** Adds passages of one more source. */
  add(passages: Passage[]): Promise<void>;
  /** Takes out what was added last. */
  remove(passages: Passage[]): Promise<void>;
  /** Writes everything into the folder; milliseconds. Absent where it cannot, or writes while it builds. */
  save?(folder: string): Promise<number>;
  /** Opens what was saved there, or what was written while building. Absent where it cannot. */
  load?(folder: string): Promise<void>;
  close(): Promise<void>;
}

export const hits = 10;
