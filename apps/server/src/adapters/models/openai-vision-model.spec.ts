import { LanguageModelError } from '@tacit/knowledge';
import { OpenaiVisionModel } from './openai-vision-model';
import { type ChatServer, startChatServer } from './testing/chat-server';

const picture = { mediaType: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') };
const never = new AbortController().signal;

describe('a model that looks at pictures, behind the protocol of OpenAI', () => {
  let server: ChatServer | undefined;
  afterEach(() => server?.close());

  const answering = async (reply: string, options: { timeoutMs?: number } = {}) => {
    server = await startChatServer({ reply: () => reply });
    return OpenaiVisionModel.connect({ url: server.url, model: 'tiny', key: null, ...options });
  };

  it('sends the picture as a data URL beside the request', async () => {
    const model = await answering('CAPTION: A lake.\nTEXT: none');
    await model.read(picture, never);
    const { body } = server?.asked.at(-1) ?? {};
    expect(body).toMatchObject({ model: 'tiny', stream: false });
    expect(body.messages[1].content).toEqual([
      { type: 'text', text: expect.stringContaining('CAPTION:') },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
    ]);
  });

  it.each([
    ['CAPTION: A lake.\nTEXT: none', { caption: 'A lake.', text: '' }],
    ['**CAPTION:** 一张收据\n**TEXT:**\n合计 500\n谢谢', { caption: '一张收据', text: '合计 500\n谢谢' }],
    ['CAPTION: 一块路牌\nTEXT: 向左转', { caption: '一块路牌', text: '向左转' }],
    ['CAPTION: 湖\nTEXT: "None."', { caption: '湖', text: '' }],
    ['A dog on a beach.', { caption: 'A dog on a beach.', text: '' }],
  ])('takes what was seen apart from what was read: %s', async (said, expected) => {
    const reading = await (await answering(said)).read(picture, never);
    expect(reading).toEqual(expected);
  });

  it('fails in words when nothing was seen, the answer is none, or the server refuses', async () => {
    await expect((await answering(' ')).read(picture, never)).rejects.toThrow(/saw nothing/);
    await server?.close();
    server = await startChatServer({
      reply: () => '',
      misbehave: (response) => response.writeHead(500).end('{"error":{"message":"out of memory"}}'),
    });
    const options = { url: server.url, model: 'tiny', key: null };
    const model = await OpenaiVisionModel.connect(options);
    await expect(model.read(picture, never)).rejects.toThrow(/VISION_URL: .* answered 500/);
  });

  it('gives up on a server that does not answer, and stops when the import does', async () => {
    server = await startChatServer({
      reply: () => '',
      misbehave: (response) => void response.flushHeaders(),
    });
    const options = { url: server.url, model: 'tiny', key: null };
    const hasty = await OpenaiVisionModel.connect({ ...options, timeoutMs: 50 });
    await expect(hasty.read(picture, never)).rejects.toThrow(LanguageModelError);
    const model = await OpenaiVisionModel.connect(options);
    await expect(model.read(picture, AbortSignal.timeout(30))).rejects.toThrow(/timeout/i);
  });

  it('names its own keys: no such model', async () => {
    server = await startChatServer({ reply: () => 'ok' });
    await expect(OpenaiVisionModel.connect({ url: server.url, model: 'huge', key: null })).rejects.toThrow(
      /^VISION_MODEL: /,
    );
  });
});
