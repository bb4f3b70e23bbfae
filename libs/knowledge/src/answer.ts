import type { Evidence } from './evidence';

/** A sentence of an answer, in words of the evidence that its citation shows. */
export interface AnswerSentence {
  text: string;
  /** `shortened`: a model left clauses out, and the evidence was found to say the rest. @default 'quoted' */
  wording?: 'quoted' | 'shortened';
  /** Number of the citation, from 1. Every sentence has one. */
  citation: number;
}

export interface Citation {
  /** From 1, in order of first mention. */
  number: number;
  evidence: Evidence;
  /** The words of `evidence.text` that carry the sentence: character offsets. */
  from: number;
  to: number;
}

/** Two citations, by number, that give one thing two values. */
export interface AnswerConflict {
  older: number;
  newer: number;
}

export interface Answer {
  kind: 'answer';
  sentences: AnswerSentence[];
  citations: Citation[];
  /** Citations that say different things, with the older first; absent: none do. */
  conflicts?: AnswerConflict[];
  /** 0 to 1: how much of the question the evidence covers. Below the threshold there is no answer. */
  confidence: number;
  /** The question as searched, after a follow-up was completed from the conversation before it. */
  searchedFor: string;
}

/** Somebody who probably knows, and why. */
export interface AskSuggestion {
  personId: string;
  name: string;
  /** How many of the best passages are theirs. */
  passages: number;
  /** When they last wrote about it, milliseconds since 1970. */
  lastAt: number | null;
  /** Topic words of the question they wrote about. */
  topics: string[];
}

export interface NoAnswer {
  kind: 'no-answer';
  /** `nothing-found`: no passage at all; `too-weak`: none that answers; `not-theirs`: others wrote about it, the asked person did not. */
  reason: 'nothing-found' | 'too-weak' | 'not-theirs';
  /** Most likely first; whoever shows them leaves out who cannot be asked any more. */
  ask: AskSuggestion[];
  /** What came nearest, for people to judge; at most three. Not an answer. */
  nearest: Citation[];
  searchedFor: string;
}

/** An earlier turn of the same conversation, for follow-ups ("and who approves it?"). */
export interface EarlierTurn {
  question: string;
  answer: Answer | NoAnswer;
}
