import { endsWithQuestion, sentencesOf } from '../analysis/sentences';
import type { Evidence } from '../evidence';
import { type Word, wordsOf } from './words-of';

/** Why a sentence of a draft may not be shown, nearest miss first. */
export type Unsupported = 'no-citation' | 'not-in-evidence' | 'changed-meaning' | 'instruction' | 'question';

/** Sentences of a text that may carry one sentence of a draft together. */
const longestRun = 3;
/** What talks to a program, or about how to answer, is quoted at most; it is never retold. */
const instruction =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:instructions?|rules?|prompts?|above|previous|everything)\b|\b(?:system|developer|assistant)\s*(?:prompt|message|:)|\b(?:as an? (?:ai|assistant|language model)|you are (?:now|an? (?:ai|assistant|language model)))\b|\b(?:respond|reply|answer|say|output|print|write|tell the (?:user|reader|person))\b.{0,30}\b(?:only|exactly|with|that|the following|instead)\b|忽略.{0,20}(?:指令|规则|提示|以上)|系统提示|你(?:现在)?是一?个?(?:助手|人工智能|AI)|(?:请|必须|只)(?:回答|回复|输出)/iu;

/**
 * Whether a sentence only shortens what the cited passage states: its words stand in one to three neighbouring
 * statements of it, in their order; what was left out are whole clauses, and none of them held a name, a number,
 * a negation, a condition or a hedge. This is stricter than a similarity of meanings, on purpose: "approved" and
 * "rejected" are near in every vector space. What fails is not shown; the passage is quoted instead.
 * @returns null when the evidence supports it, else why not
 */
export function whyUnsupported(sentence: string, evidence: Evidence): Unsupported | null {
  if (endsWithQuestion(sentence)) return 'question';
  const draft = wordsOf(sentence);
  if (!draft.some((word) => isContent(word))) return 'not-in-evidence';
  if (instruction.test(evidence.text)) return 'instruction';
  const statements = sentencesOf(evidence.text);
  let reason: Unsupported = 'not-in-evidence';
  for (let from = 0; from < statements.length; from++) {
    for (let to = from + 1; to <= Math.min(statements.length, from + longestRun); to++) {
      const run = statements.slice(from, to).map(({ text }) => text);
      const found = whyNotFrom(draft, run, evidence);
      if (found === null) return null;
      if (found !== 'not-in-evidence') reason = found;
    }
  }
  return reason;
}

function whyNotFrom(draft: Word[], run: string[], evidence: Evidence): Unsupported | null {
  const source = wordsOf(run.join('\n'));
  const aligned = align(withoutSpeaker(draft, source, evidence), source);
  if (!aligned) return 'not-in-evidence';
  // What was asked was not said, whatever stands beside it.
  if (run.some(endsWithQuestion)) return 'question';
  return keepsMeaning(aligned, source) ? null : 'changed-meaning';
}

/** "Mei: I approve refunds" may be retold as "Mei approves refunds", never as somebody else's act. */
function withoutSpeaker(draft: Word[], source: Word[], { speaker, text }: Evidence): Word[] {
  const names = speaker ? wordsOf(speaker).map(({ term }) => term) : [];
  const first = names[0];
  const isOwn = /\b(?:I|my|we|our)\b|我/.test(text);
  if (first === undefined || !isOwn || draft[0]?.term !== first) return draft;
  if (source.some(({ term }) => term === first)) return draft;
  const length = names.every((term, i) => draft[i]?.term === term) ? names.length : 1;
  return draft.slice(length);
}

/** Positions of the draft's words in the source, leftmost first; undefined when one is not there in order. */
function align(draft: Word[], source: Word[]): number[] | undefined {
  const positions: number[] = [];
  let at = 0;
  for (const word of draft) {
    if (word.isGlue) continue;
    while (at < source.length && source[at]?.term !== word.term) at++;
    if (at === source.length) return undefined;
    positions.push(at++);
  }
  return positions.length > 0 ? positions : undefined;
}

/**
 * A clause is kept whole or left out whole, so that no "over the limit" gets lost from "refunds over the limit";
 * and only what merely describes may be left out.
 */
function keepsMeaning(aligned: number[], source: Word[]): boolean {
  const kept = new Set(aligned);
  const keptClauses = new Set(aligned.map((position) => source[position]?.clause));
  return source.every((word, i) => {
    if (kept.has(i) || word.isGlue) return true;
    return !keptClauses.has(word.clause) && !(word.isOperator || word.isName || word.isNumber);
  });
}

const isContent = (word: Word): boolean => !word.isGlue && !word.isOperator;
