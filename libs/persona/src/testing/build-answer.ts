import type { Answer } from '@tacit/knowledge';

/** An answer that quotes the given messages, or pages, whole. */
export function buildAnswer(...quoted: { by: string; text: string; page?: boolean }[]): Answer {
  const citations = quoted.map(({ by, text, page }, at) => ({
    ...{ number: at + 1, from: 0, to: text.length },
    evidence: {
      ...{
        passageId: `${page ? 's' : 'm'}:${at}`,
        sourceId: 's',
        containerId: 'c',
        stretch: 'c',
        ordinal: at,
      },
      ...{ handleId: by, personId: by, speaker: by, at: 0, title: '', headings: [], page: null, caption: '' },
      text,
    },
  }));
  const sentences = citations.map(({ number, evidence }) => ({ text: evidence.text, citation: number }));
  return { kind: 'answer', sentences, citations, confidence: 1, searchedFor: '' };
}
