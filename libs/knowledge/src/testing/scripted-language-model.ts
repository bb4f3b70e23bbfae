import { LanguageModel, LanguageModelError, type Prompt } from '../language-model';

/** Writes what it is told to, in pieces of a few characters, and keeps what it was asked. */
export class ScriptedLanguageModel extends LanguageModel {
  readonly name = 'scripted';
  readonly sendsTo = null;
  readonly prompts: Prompt[] = [];

  constructor(
    private readonly script: (prompt: Prompt) => string,
    private readonly breaksAfter = Infinity,
  ) {
    super();
  }

  async *write(prompt: Prompt): AsyncGenerator<string> {
    this.prompts.push(prompt);
    const text = this.script(prompt);
    for (let at = 0; at < text.length; at += 7) {
      if (at >= this.breaksAfter) throw new LanguageModelError('scripted: broke off; ask again');
      await Promise.resolve();
      yield text.slice(at, at + 7);
    }
  }
}
