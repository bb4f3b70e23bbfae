import type { KnowerType } from '../expertise/expertise.type';
import type { QuestionType } from '../questions/answer.type';
import type { PassageType } from '../questions/passage.type';
import type { SearchResultType } from '../questions/search.type';

/** "Mei Lin, 2024-11-14, #payments": who, when, where. */
function placeOf({ speaker, at, title, page }: PassageType): string {
  return [speaker?.name, at?.toISOString().slice(0, 10), title, page === null ? null : `p. ${page}`]
    .filter(Boolean)
    .join(', ');
}

const MAX_QUOTED = 1_200;

/** In quotation marks that the words themselves cannot close. */
function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTED);
  return `“${words.replace(/[“”]/g, '"')}”`;
}

export function foundText({ hits, total }: SearchResultType): string {
  if (hits.length === 0) return 'Nothing was found.';
  const lines = hits.map(({ passage }, at) => `${at + 1}. ${placeOf(passage)}: ${quoted(passage.text)}`);
  return [`${total} found; the first ${hits.length}:`, ...lines].join('\n');
}

export function answerText({ result, label, notice, corrections }: QuestionType): string {
  const corrected = corrections.map(
    ({ right, by, at }) =>
      `Corrected by ${by?.name ?? 'somebody'}, ${at.toISOString().slice(0, 10)}: ${right.replace(/\s+/g, ' ')}`,
  );
  const about = [label, notice].filter((line) => line !== null);
  const head = [...(about.length > 0 ? [...about, ''] : []), ...corrected];
  if ('sentences' in result) {
    const sentences = result.sentences.map(({ text, citation }) => `${quoted(text)} [${citation}]`);
    const citations = result.citations.map(
      ({ number, passage, from, to }) =>
        `[${number}] ${placeOf(passage)}: ${quoted(passage.text.slice(from, to))}`,
    );
    return [...head, ...sentences, '', ...citations].join('\n');
  }
  if (corrected.length > 0) return head.join('\n');
  const ask = result.ask.map(({ why }) => `Ask: ${why}`);
  return [...head, `Nothing here answers that (${result.reason}).`, ...ask].join('\n');
}

export function knowersText(knowers: KnowerType[]): string {
  if (knowers.length === 0) return 'Nobody here wrote about this.';
  return knowers
    .flatMap(({ person, passages, lastAt, evidence }) => [
      `${person.name}: ${passages} ${passages === 1 ? 'passage' : 'passages'}${lastAt ? `, last on ${lastAt.toISOString().slice(0, 10)}` : ''}`,
      ...evidence.map((passage) => `  ${placeOf(passage)}: ${quoted(passage.text)}`),
    ])
    .join('\n');
}
