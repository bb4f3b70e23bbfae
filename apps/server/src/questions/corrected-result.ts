import { applyCorrections } from '@tacit/persona';
import type { ComparableCorrection } from '../corrections/corrections-in-force';
import type { AnswerType, NoAnswerType } from './answer.type';

/** A result without what corrections call wrong, in its sentences or in their voice, and what takes its place. */
export function correctedResult(
  question: string,
  result: AnswerType | NoAnswerType,
  corrections: readonly ComparableCorrection[],
): { result: AnswerType | NoAnswerType; applied: ComparableCorrection[] } {
  const sentences = 'sentences' in result ? result.sentences : [];
  const spoken = 'sentences' in result ? (result.voice?.messages ?? []) : [];
  const texts = [...sentences, ...spoken].map(({ text }) => text);
  const { kept, applied } = applyCorrections(question, texts, corrections);
  if (!('sentences' in result) || kept.every(Boolean)) return { result, applied };
  const left = result.sentences.filter((_, at) => kept[at]);
  const cited = new Set(left.map(({ citation }) => citation));
  const gone = new Set(
    result.sentences.flatMap(({ citation }, at) => (kept[at] || cited.has(citation) ? [] : [citation])),
  );
  const messages = spoken.filter(({ citation }, at) => kept[sentences.length + at] && !gone.has(citation));
  return {
    applied,
    result: {
      ...result,
      sentences: left,
      voice: result.voice && messages.length > 0 ? { ...result.voice, messages } : null,
      citations: result.citations.filter(({ number }) => !gone.has(number)),
      conflicts: result.conflicts.filter(({ older, newer }) => !gone.has(older) && !gone.has(newer)),
    },
  };
}
