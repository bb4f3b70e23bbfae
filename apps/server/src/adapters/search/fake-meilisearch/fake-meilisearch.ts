import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccessKeys } from './access-keys';
import { ApiError } from './api-error';
import { checkRight, type Reply, Routes } from './routes';

/**
 * As much of Meilisearch as an adapter meets, over HTTP: the answers of a real 1.50 to the exchanges beside this file
 * are its answers. Tests run against it where no server can be installed; everything is in memory.
 */
export class FakeMeilisearch {
  private constructor(
    private readonly server: Server,
    readonly key: string,
  ) {}

  static async listen(key = 'a-key-of-at-least-sixteen-bytes', version = '1.50.0'): Promise<FakeMeilisearch> {
    const keys = new AccessKeys(key);
    const routes = new Routes(keys, version);
    const server = createServer((request, response) => void answer(request, response, routes, keys));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeMeilisearch(server, key);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
  keys: AccessKeys,
): Promise<void> {
  const raw = await textOf(request);
  try {
    const reply = replyTo(request, raw, routes, keys);
    send(response, reply.status, reply.body);
  } catch (error) {
    if (error instanceof ApiError) send(response, error.status, error.body);
    else send(response, 501, { message: String(error), code: 'not_imitated', type: 'internal', link: '' });
  }
}

function replyTo(request: IncomingMessage, raw: string, routes: Routes, keys: AccessKeys): Reply {
  const { pathname, search, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/health') {
    return request.method === 'GET'
      ? { status: 200, body: { status: 'available' } }
      : { status: 405, body: '' };
  }
  const known = routes.all.filter(({ path }) => path.test(pathname));
  if (known.length === 0) return { status: 404, body: '' };
  const route = known.find(({ method }) => method === request.method);
  if (!route) return { status: 405, body: '' };
  const access = keys.check(request.headers.authorization);
  checkRight(route, access);
  const params = route.path.exec(pathname)!.slice(1).map(decodeURIComponent);
  return route.handle({ params, query, search, body: bodyOf(request, raw), access });
}

const contentTypes = ['application/json', 'application/x-ndjson', 'text/csv'];

function bodyOf(request: IncomingMessage, raw: string): unknown {
  if (raw === '') return undefined;
  const type = request.headers['content-type']?.split(';')[0] ?? '';
  if (!contentTypes.includes(type)) {
    const accepted = contentTypes.map((one) => `\`${one}\``).join(', ');
    const message = `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: ${accepted}`;
    throw new ApiError(415, 'invalid_content_type', message);
  }
  try {
    if (type === 'application/x-ndjson')
      return raw
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
    return JSON.parse(raw);
  } catch (error) {
    const message = `The \`json\` payload provided is malformed. \`${String(error)}\`.`;
    throw new ApiError(400, 'malformed_payload', message);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, status: number, body: object | ''): void {
  const text = body === '' ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}
