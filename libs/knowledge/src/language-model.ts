/** What a model is asked: the rules apart from the material, so that material is never read as a rule. */
export interface Prompt {
  system: string;
  user: string;
}

export interface WriteOptions {
  signal?: AbortSignal;
  /** Pieces of text the model may write at most. */
  maxTokens?: number;
}

/**
 * Writes text. It is never the source of a fact: whatever it writes is checked against the evidence before
 * anybody sees it, so implementations only carry words.
 */
export abstract class LanguageModel {
  /** As shown to people, for example "qwen3:8b". */
  abstract readonly name: string;

  /** The host that words are sent to, as shown to people; null while they stay on this machine. */
  abstract readonly sendsTo: string | null;

  /**
   * The text of one reply, in pieces as they come. Throws LanguageModelError when the model cannot be reached,
   * refuses, or breaks off; rejects with the reason of `signal` when that is aborted.
   */
  abstract write(prompt: Prompt, options?: WriteOptions): AsyncIterable<string>;
}

/** A model that did not do what was asked; the message names it, the cause and the next step. */
export class LanguageModelError extends Error {
  readonly code = 'language-model/failed';
}
