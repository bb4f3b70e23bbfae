import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operation } from './operation';
import { TacitClient } from './tacit-client';
import { uploadFiles } from './upload';

const hello = operation<{ hello: string }>('query { hello }');

describe('the client of the API', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it('goes on as whoever signed in', async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers.cookie);
      response.setHeader('set-cookie', 'tacit_session=abc; HttpOnly; SameSite=Lax');
      response.end('{"data":{"hello":"you"}}');
    });
    const client = new TacitClient(url);
    await expect(client.request(hello, {})).resolves.toEqual({ hello: 'you' });
    await client.request(hello, {});
    expect(seen).toEqual([undefined, 'tacit_session=abc']);
  });

  it('hands on what the server says against it', async () => {
    const url = await serve((_request, response) =>
      response.end('{"errors":[{"message":"Sign in first.","extensions":{"code":"account/not-signed-in"}}]}'),
    );
    await expect(new TacitClient(url).request(hello, {})).rejects.toMatchObject({
      code: 'account/not-signed-in',
      message: 'Sign in first.',
    });
  });

  it('names the address when something else answers there', async () => {
    const url = await serve((_request, response) => response.end('<html>'));
    await expect(new TacitClient(url).request(hello, {})).rejects.toThrow(
      `${url}/graphql answered 200. Is this the address of a Tacit server`,
    );
  });

  it('says how to start a server where none answers', async () => {
    await expect(new TacitClient('http://127.0.0.1:1').request(hello, {})).rejects.toMatchObject({
      code: 'client/unreachable',
      message: expect.stringContaining('Start it with "npm start"') as string,
    });
  });
});

describe('an upload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-upload-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows what the server says when it refuses before everything was sent', async () => {
    const path = join(folder, 'large');
    writeFileSync(path, Buffer.alloc(8 * 2 ** 20));
    const server = createServer((_request, response) => {
      response.statusCode = 413;
      response.setHeader('connection', 'close');
      response.end('{"code":"upload/too-large","message":"large is too large."}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new TacitClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const sending = uploadFiles(client, [{ path, name: 'large', bytes: 8 * 2 ** 20 }], { workspaceId: 'w' });
    await expect(sending).rejects.toMatchObject({ code: 'upload/too-large' });
    server.closeAllConnections();
    server.close();
  });
});
