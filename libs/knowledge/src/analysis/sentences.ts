export interface Sentence {
  /** Verbatim, without the white space around it. */
  text: string;
  from: number;
  to: number;
}

/** Abbreviations whose period ends no sentence. */
const abbreviation =
  /(?:^|\s|\()(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|no|approx|inc|st|fig|p|pp|\p{Lu})\.$/iu;
const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|[。！？；]+[”’」』）]*|\n+/gu;

/** Whether a text ends with a question mark, whatever quotation marks or brackets stand behind it. */
export const endsWithQuestion = (text: string): boolean => /[?？]["'”’)\]]*\s*$/.test(text);

/** Cuts a text at the ends of sentences and lines, in English and Chinese; the offsets are characters. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, from, to: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && abbreviation.test(text.slice(start, match.index + 1))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
