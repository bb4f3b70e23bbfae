import { type Sentence, sentencesOf } from '../analysis/sentences';
import { matchesType } from '../analysis/question-type';
import { coverageOf, type QuestionWords } from './question-words';

/** A message up to this length is quoted whole: cutting it would lose its sense. */
export const quotedWhole = 280;
/** What a sentence of the kind that is asked for is ahead of others, in shares of the question covered. */
const ofAskedKind = 0.3;
const headingLength = 60;
/** Longer passages give up to so many characters of neighbouring sentences. */
const quotationLength = 360;

/** The words of a text that carry the answer, verbatim: from the best sentence, with what follows it while short. */
export function pickQuotation(
  text: string,
  question: string,
  words: QuestionWords,
): { from: number; to: number } {
  const sentences = sentencesOf(text);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return { from: 0, to: text.length };
  if (last.to - first.from <= quotedWhole) return { from: first.from, to: last.to };
  const scores = sentences.map((sentence) => scoreOf(sentence, question, words));
  const best = scores.indexOf(Math.max(...scores));
  const start = sentences[best] ?? first;
  let to = start.to;
  // What follows belongs to it while it says something of the question too, or the best line only introduces.
  for (let i = best + 1; i < sentences.length; i++) {
    const next = sentences[i];
    if (!next || next.to - start.from > quotationLength) break;
    if (!introduces(text.slice(start.from, to)) && (scores[i] ?? 0) < 0.15) break;
    to = next.to;
  }
  return { from: start.from, to };
}

const introduces = (text: string): boolean => /[:：]\s*$/.test(text) || text.length < 60;

/** A short line that ends nowhere names what follows, and states nothing; rows of tables and lists do. */
const isHeading = (line: string): boolean =>
  line.length < headingLength && !/^[-*|\d•]|[.!?…。！？；:：,，|)）"'”’]$/u.test(line);

function scoreOf(sentence: Sentence, question: string, words: QuestionWords): number {
  const asks = /[?？]\s*$/.test(sentence.text) ? 0.5 : 1;
  const names = isHeading(sentence.text) ? 0.4 : 1;
  const fits = matchesType(question, sentence.text) === true ? ofAskedKind : 0;
  return (coverageOf(sentence.text, words) + fits) * asks * names;
}
