import { applyCorrections } from '@tacit/persona';
import type { ComparableCorrection } from '../corrections/corrections-in-force';
import type { AnswerType, NoAnswerType } from './answer.type';

/** A result without what corrections call wrong, and the corrections that take its place. */
export function correctedResult(
  question: string,
  result: AnswerType | NoAnswerType,
  corrections: readonly ComparableCorrection[],
): { result: AnswerType | NoAnswerType; applied: ComparableCorrection[] } {
  const sentences = 'sentences' in result ? result.sentences : [];
  const texts = sentences.map(({ text }) => text);
  const { kept, applied } = applyCorrections(question, texts, corrections);
  if (!('sentences' in result) || kept.every(Boolean)) return { result, applied };
  const left = result.sentences.filter((_, at) => kept[at]);
  const cited = new Set(left.map(({ citation }) => citation));
  const gone = new Set(
    result.sentences.flatMap(({ citation }, at) => (kept[at] || cited.has(citation) ? [] : [citation])),
  );
  return {
    applied,
    result: {
      ...result,
      sentences: left,
      citations: result.citations.filter(({ number }) => !gone.has(number)),
      conflicts: result.conflicts.filter(({ older, newer }) => !gone.has(older) && !gone.has(newer)),
    },
  };
}
