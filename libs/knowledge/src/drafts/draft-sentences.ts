import { sentencesOf } from '../analysis/sentences';

/** A sentence of a draft with the numbers of the citations it claims. */
export interface DraftSentence {
  text: string;
  citations: number[];
}

const markers = /\s*((?:[[【]\s*\d+(?:\s*[,，]\s*\d+)*\s*[\]】]\s*)+)([.。!！?？]?)/g;
/** List marks and quotation marks that models put around what they write. */
const wrapping = /^(?:(?:[-*•]|\d+[.)])\s+)?["“「]?|["”」]$/g;
/** A model that never ends its line is cut off; no quotation is longer. */
const longestLine = 8_000;

/**
 * Cuts a draft into sentences as it arrives. Marks like `[1]`, `[1][2]` or `[1, 2]` belong to all sentences
 * before them on the line; a sentence without a mark has no citation.
 */
export async function* draftSentences(pieces: AsyncIterable<string>): AsyncGenerator<DraftSentence> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* sentencesOfLine(line);
    if (rest.length > longestLine) rest = '';
  }
  yield* sentencesOfLine(rest);
}

function* sentencesOfLine(line: string): Generator<DraftSentence> {
  let from = 0;
  for (const match of line.matchAll(markers)) {
    const citations = [...(match[1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
    yield* cut(line.slice(from, match.index) + (match[2] ?? ''), citations);
    from = match.index + match[0].length;
  }
  yield* cut(line.slice(from), []);
}

function* cut(text: string, citations: number[]): Generator<DraftSentence> {
  for (const sentence of sentencesOf(text)) {
    const bare = sentence.text.replace(wrapping, '').trim();
    if (/[\p{L}\p{N}]/u.test(bare)) yield { text: bare, citations };
  }
}
