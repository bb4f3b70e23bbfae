import type { Passage } from '@tacit/knowledge';

/** A question whose answering passages are known. */
export interface RetrievalQuery {
  text: string;
  slice?: string;
  /** Passage id -> grade, above 0. */
  relevant: ReadonlyMap<string, number>;
  /** A passage that is the question itself: taken out of the pool before neighbours are looked at. */
  withheld?: string;
}

/** Passages that are searched together, and the questions asked of them. */
export interface RetrievalPool {
  /** Where models are left out by it. */
  name?: string;
  /** Ordered by container, stretch and ordinal. */
  passages: Passage[];
  queries: RetrievalQuery[];
}

export interface RetrievalSet {
  name: string;
  pools: RetrievalPool[];
}

const nothing: Passage = {
  ...{ id: '', kind: 'section', sourceId: 'bench', containerId: '', stretch: '', ordinal: 0 },
  ...{ handleId: null, speaker: null, at: null, title: '', headings: [], page: null, text: '', caption: '' },
};

/** A passage with what a set knows of it; the rest is empty. */
export const passage = (fields: Partial<Passage> & { id: string }): Passage => ({
  ...nothing,
  containerId: fields.id,
  stretch: fields.containerId ?? fields.id,
  ...fields,
});

/** A document without neighbours. */
export const documentPassage = (id: string, title: string, text: string): Passage =>
  passage({ id, title, text });
