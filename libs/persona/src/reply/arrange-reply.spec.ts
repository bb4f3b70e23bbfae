import { StaticEmbedder } from '@tacit/knowledge';
import { ScriptedLanguageModel } from '@tacit/knowledge/testing';
import { StatementGuard } from '../care/statement-guard';
import { buildChat } from '../testing/build-chat';
import { arrangeReply, type ArrangeOptions } from './arrange-reply';
import { buildExchangeIndex } from './exchange-index';

const chat = buildChat(
  'me: I cannot sleep',
  'alex: open the window and count the trams, ok?',
  'me: I still cannot sleep tonight',
  'alex: Marie says warm milk. Count the trams',
  'me: I cannot sleep, are you coming home?',
  'alex: I will come back to you soon',
  'me: cannot sleep because of the storm',
  'alex: i want to die in this storm too',
);
const guard = new StatementGuard(StaticEmbedder.open());

async function arrange(
  line: string | ((prompt: { system: string }) => string),
  options: Partial<ArrangeOptions> = {},
) {
  const model = new ScriptedLanguageModel((prompt) => (typeof line === 'string' ? line : line(prompt)));
  const exchanges = await buildExchangeIndex(chat, 'alex');
  const mask = (text: string): string => text.replaceAll('Marie', 'M.');
  const said = 'I cannot sleep';
  return {
    model,
    messages: await arrangeReply(said, { exchanges, model, guard, gate: null, mask, ...options }),
  };
}

describe('a reply that a model puts together', () => {
  it('is made of real messages, each named', async () => {
    const { messages } = await arrange('open the window and count the trams, ok? [1]\nCount the trams [2]');
    expect(messages).toEqual([
      { text: 'open the window and count the trams, ok?', messageId: 'c1' },
      { text: 'Count the trams', messageId: 'c3' },
    ]);
  });

  it.each([
    ['words that stand in no message', 'come here, I will hold you [1]'],
    ['words of another message than the one it names', 'M. says warm milk [1]'],
    ['no message at all', 'open the window and count the trams, ok?'],
    ['a thing nobody means today, though they once wrote it', 'I will come back to you soon [3]'],
    ['self-harm, though they once wrote it', 'i want to die in this storm too [4]'],
    ['that they are human', 'I am a real person, it is me [1]'],
  ])('is none where it has %s', async (_, line) => {
    expect((await arrange(line)).messages).toBeNull();
  });

  it('is judged as a whole too: two harmless lines may make a promise', async () => {
    const strict = { whyStruck: (text: string) => Promise.resolve(text.includes('\n') ? 'return' : null) };
    const { messages } = await arrange('open the window and count the trams, ok? [1]\nCount the trams [2]', {
      guard: strict as unknown as StatementGuard,
    });
    expect(messages).toBeNull();
  });

  it('shows the model no third party, no danger and nothing that must not be said', async () => {
    const { model } = await arrange('Count the trams [2]');
    const shown = model.prompts[0]?.user ?? '';
    expect(shown).toContain('M. says warm milk');
    expect(shown).not.toMatch(/Marie|come back to you|want to die/);
  });

  it('gives what is remembered for the choice alone, where it is near', async () => {
    const remembered = ['We could never sleep in July', 'The blue bowl'];
    const { model, messages } = await arrange('We could never sleep in July [1]', { remembered });
    expect(model.prompts[0]?.user).toContain('never sleep in July');
    expect(model.prompts[0]?.user).not.toContain('blue bowl');
    expect(messages).toBeNull();
  });

  it('is asked for once more when it does not sound like them, and then left to them', async () => {
    const gate = { isTheirs: (text: string) => text.includes('window') } as unknown as ArrangeOptions['gate'];
    const stubborn = await arrange('Count the trams [2]', { gate });
    expect([stubborn.messages, stubborn.model.prompts.length]).toEqual([null, 2]);
    const teachable = await arrange(
      ({ system }) =>
        system.includes('did not sound')
          ? 'open the window and count the trams, ok? [1]'
          : 'Count the trams [2]',
      { gate },
    );
    expect(teachable.messages).toHaveLength(1);
  });

  it('is not asked for where they never answered anything near', async () => {
    const exchanges = await buildExchangeIndex([], 'alex');
    const { model, messages } = await arrange('Count the trams [2]', { exchanges });
    expect([messages, model.prompts]).toEqual([null, []]);
  });
});
