import { LanguageModel, type Prompt } from '@tacit/knowledge';

abstract class FakeModel extends LanguageModel {
  readonly sendsTo = null;

  protected abstract lines(prompt: Prompt): string[];

  async *write(prompt: Prompt): AsyncGenerator<string> {
    await Promise.resolve();
    yield this.lines(prompt).join('\n');
  }
}

/** Says every forbidden thing, whole and in halves, and cites whatever it was shown for it. */
export class HostileModel extends FakeModel {
  readonly name = 'hostile';

  constructor(private readonly bad: readonly string[]) {
    super();
  }

  protected lines({ user }: Prompt): string[] {
    const numbers = numbersIn(user);
    return this.bad.flatMap((text) =>
      numbers.flatMap((number) => [
        `${text} [${number}]`,
        `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)} [${number}]`,
      ]),
    );
  }
}

/** Copies the first message that it was shown. */
export class CopyingModel extends FakeModel {
  readonly name = 'copying';

  protected lines({ user }: Prompt): string[] {
    const first = user.split('\n').find((line) => line.startsWith('{"number":1,'));
    return first ? [`${(JSON.parse(first) as { text: string }).text} [1]`] : [];
  }
}

const numbersIn = (user: string): string[] =>
  [...user.matchAll(/^\{"number":(\d+),/gm)].map(([, number]) => number ?? '');
