import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { followImport } from './follow-import';
import { TacitClient } from './tacit-client';

describe('following an import', () => {
  let server: Server;
  afterEach(() => server.close());

  /** Answers each request as told, and the last way from then on; null breaks the connection. */
  async function serverThat(...answers: (string | null)[]): Promise<TacitClient> {
    server = createServer((request, response) => {
      const phase = answers.length > 1 ? answers.shift() : answers[0];
      if (!phase) return void request.socket.destroy();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { import: { id: 'one', phase } } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TacitClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  it('goes on when a connection breaks: the import does as well', async () => {
    const client = await serverThat('READING', null, null, 'INDEXING', 'DONE');
    const seen: string[] = [];
    const last = await followImport(client, 'one', ({ phase }) => void seen.push(phase));
    expect(last.phase).toBe('DONE');
    expect(seen).toEqual(['READING', 'INDEXING', 'DONE']);
  });

  it('ends with a word about the server when that is gone for good', async () => {
    const client = await serverThat('READING', null);
    await expect(followImport(client, 'one')).rejects.toMatchObject({ code: 'client/unreachable' });
  });
});
