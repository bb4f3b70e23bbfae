import { LanguageModelError } from '@tacit/knowledge';
import { OpenaiLanguageModel } from './openai-language-model';
import { type ChatServer, startChatServer } from './testing/chat-server';

const prompt = { system: 'Shorten.', user: '退款重试几次？' };

describe('a model behind the protocol of OpenAI', () => {
  let server: ChatServer | undefined;
  afterEach(() => server?.close());

  const connect = (options: { key?: string | null; silenceMs?: number; model?: string } = {}) =>
    OpenaiLanguageModel.connect({
      ...{ url: server?.url ?? 'http://127.0.0.1:9/v1', model: 'tiny', key: null },
      ...options,
    });
  const written = async (model: OpenaiLanguageModel, signal?: AbortSignal): Promise<string> => {
    let text = '';
    for await (const piece of model.write(prompt, { signal, maxTokens: 9 })) text += piece;
    return text;
  };

  it('writes what the server streams, whole characters whatever the pieces', async () => {
    server = await startChatServer({ reply: () => '重试三次，每次间隔更长。 [1]\n' });
    expect(await written(await connect())).toBe('重试三次，每次间隔更长。 [1]\n');
  });

  it('sends the rules apart from the material, and the limit', async () => {
    server = await startChatServer({ reply: () => 'ok' });
    await written(await connect());
    expect(server.asked.at(-1)?.body).toMatchObject({
      ...{ model: 'tiny', stream: true, max_tokens: 9 },
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
    });
  });

  it('sends the key, and names it when it is refused', async () => {
    server = await startChatServer({ reply: () => 'ok', key: 'right' });
    expect(await written(await connect({ key: 'right' }))).toBe('ok');
    await expect(connect({ key: 'wrong' })).rejects.toThrow(/^LLM_KEY:/);
  });

  it('names what is wrong before the first question: no server, no such model', async () => {
    await expect(connect()).rejects.toThrow(/^LLM_URL: nothing answers/);
    server = await startChatServer({ reply: () => 'ok' });
    await expect(connect({ model: 'huge' })).rejects.toThrow(
      /^LLM_MODEL: .* has no model "huge"; it has tiny/,
    );
  });

  it('fails when the server is silent for too long', async () => {
    server = await startChatServer({
      reply: () => '',
      misbehave: (response) => void response.flushHeaders(),
    });
    await expect(written(await connect({ silenceMs: 50 }))).rejects.toThrow(/said nothing/);
  });

  it('fails when the server breaks off or reports an error in the stream', async () => {
    server = await startChatServer({ reply: () => '', misbehave: (response) => response.destroy() });
    await expect(written(await connect())).rejects.toThrow(LanguageModelError);
    await server.close();
    server = await startChatServer({
      reply: () => '',
      misbehave: (response) =>
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end('data: {"error":{"message":"out of memory"}}\n\n'),
    });
    await expect(written(await connect())).rejects.toThrow(/out of memory/);
  });

  it('stops when nobody waits any more', async () => {
    server = await startChatServer({
      reply: () => '',
      misbehave: (response) => void response.flushHeaders(),
    });
    await expect(written(await connect(), AbortSignal.timeout(30))).rejects.toThrow(/timeout/i);
  });

  it('tells whether words leave this machine', async () => {
    server = await startChatServer({ reply: () => 'ok' });
    expect((await connect()).sendsTo).toBeNull();
  });
});
