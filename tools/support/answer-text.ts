import type { CitationShape, PassageShape, QuestionShape } from './shapes';

/** A question's result as lines for a terminal: the sentences with their numbers, then what each number is. */
export function answerText({ result, label, asPerson }: QuestionShape): string[] {
  const head = label ? [`(${label})`] : [];
  if (result.__typename === 'Answer') {
    const sentences = result.sentences.map(({ text, citation }) => `${text} [${citation}]`);
    return [...head, ...sentences, '', ...result.citations.map(citationText)];
  }
  const ask = result.ask.map(({ person, why }) => `Ask ${person.name}: ${why}`);
  const nearest =
    result.nearest.length > 0 ? ['', 'Nearest found:', ...result.nearest.map(citationText)] : [];
  return [...head, whyNot(result.reason, asPerson?.name), ...ask, ...nearest];
}

/** The reasons of `NoAnswer`, in words. */
function whyNot(reason: string, asked: string | undefined): string {
  if (reason === 'not-theirs') return `${asked ?? 'They'} never wrote about this; others did.`;
  return asked ? `${asked} never wrote about this.` : 'Nothing here answers that.';
}

/** `[1] Mei Lin, 2026-03-04 10:12, #payments: "the words"` */
export function citationText({ number, passage, from, to }: CitationShape): string {
  return `[${number}] ${placeText(passage)}: "${oneLine(passage.text.slice(from, to))}"`;
}

/** Who, when, where. */
export function placeText({ speaker, at, clock, title, headings, page }: PassageShape): string {
  const minute = at?.slice(0, 16).replace('T', ' ');
  return [
    speaker?.name,
    // A wall clock whose zone nobody knows is shown as it was written.
    minute && clock !== 'local' ? `${minute} UTC` : minute,
    title,
    headings.at(-1) === title ? undefined : headings.at(-1),
    page === null ? undefined : `p. ${page}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Line breaks become spaces; what is long ends in an ellipsis. */
export function oneLine(text: string, longest = 300): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
}
