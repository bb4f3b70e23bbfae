import { sentencesOf } from '../analysis/sentences';
import type { Passage } from '../passage';

/** A section of a document as the database gives it. */
export interface PassageSection {
  id: string;
  sourceId: string;
  documentId: string;
  headings: string[];
  page: number | null;
  text: string;
  /** Of the document. */
  title: string;
  handleId: string | null;
  speaker: string | null;
  at: number | null;
}

/** About a paragraph or two: enough to stand alone, short enough to be shown. */
const targetLength = 1_000;

/**
 * Passages of documents, by heading and page; long sections are cut at the ends of sentences.
 * @param sections of one source, ordered by document and ordinal
 */
export async function* passagesOfDocument(sections: AsyncIterable<PassageSection>): AsyncGenerator<Passage> {
  let documentId: string | null = null;
  let ordinal = 0;
  for await (const section of sections) {
    if (section.documentId !== documentId) ordinal = 0;
    documentId = section.documentId;
    for (const { from, to } of partsOf(section.text)) {
      yield {
        id: `s:${section.id}:${from}-${to}`,
        kind: 'section',
        sourceId: section.sourceId,
        containerId: section.documentId,
        stretch: section.documentId,
        ordinal: ordinal++,
        handleId: section.handleId,
        speaker: section.speaker,
        at: section.at,
        title: section.title,
        headings: section.headings,
        page: section.page,
        text: section.text.slice(from, to),
        caption: '',
      };
    }
  }
}

function partsOf(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of sentencesOf(text)) {
    const last = parts.at(-1);
    if (last && to - last.from <= targetLength) last.to = to;
    else parts.push({ from, to });
  }
  return parts;
}
