import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  path: string;
  authorization: string | undefined;
  body: any;
}

export interface ChatServer {
  url: string;
  asked: Asked[];
  close: () => Promise<void>;
}

/** Answers a chat completion in its own way, instead of streaming `reply`. */
type Misbehave = (response: ServerResponse) => void;

/**
 * Speaks the published protocol of OpenAI's chat completions: `GET /v1/models`, `POST /v1/chat/completions` with
 * server-sent events where `stream` asks for them, `data: [DONE]` at the end, errors as `{"error": {"message"}}`.
 */
export async function startChatServer(options: {
  reply: (body: any) => string;
  key?: string;
  misbehave?: Misbehave;
}): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization } = request.headers;
    const text = await bodyOf(request);
    const body = text ? JSON.parse(text) : null;
    asked.push({ path: request.url ?? '', authorization, body });
    if (options.key && authorization !== `Bearer ${options.key}`) {
      return json(response, 401, { error: { message: 'Incorrect API key provided' } });
    }
    if (request.url === '/v1/models') return json(response, 200, { data: [{ id: 'tiny' }] });
    if (options.misbehave) return options.misbehave(response);
    if (!body.stream) {
      const message = { role: 'assistant', content: options.reply(body) };
      const choices = [{ index: 0, message, finish_reason: 'stop' }];
      return json(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', model: body.model, choices });
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of options.reply(body).match(/[^]{1,9}/gu) ?? []) {
      response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: piece } }] })}\n\n`);
    }
    response.end('data: [DONE]\n\n');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
