import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';
import { whatsAppChat } from './testing/files';
import { ImportClient } from './testing/import-client';

interface Heard {
  importId: string;
  phase: string;
  done: number;
  sourceName: string;
}

describe('the progress of imports', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start({ IMPORT_BATCH: '5' })));
  afterAll(() => client.close());
  beforeEach(async () => void (owner = await client.newWorkspace()));

  /** Listens over the WebSocket, as the page does. */
  async function listen(
    as: SignedUp,
  ): Promise<{ heard: Heard[]; errors: unknown[]; stop: () => Promise<void> }> {
    const heard: Heard[] = [];
    const errors: unknown[] = [];
    const socket = createClient({
      url: `${client.testApp.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${as.token}` },
      lazy: false,
    });
    socket.subscribe<{ importProgress: any }>(
      {
        query:
          'subscription($id: ID!) { importProgress(workspaceId: $id) { id phase done source { name } } }',
        variables: { id: owner.workspaceId },
      },
      {
        next: ({ data, errors: failures }) => {
          if (failures) errors.push(...failures);
          if (!data) return;
          const { id, phase, done, source } = data.importProgress;
          heard.push({ importId: id, phase, done, sourceName: source.name });
        },
        error: (error) => void errors.push(error),
        complete: () => undefined,
      },
    );
    // There is no answer to a subscription; it is there once a later request on the same line is answered.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { heard, errors, stop: async () => socket.dispose() };
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

  it('comes live, batch by batch', async () => {
    const { heard, errors, stop } = await listen(owner);
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(20) });
    await settled();
    await stop();
    expect(errors).toEqual([]);
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.every((one) => one.importId === importId && one.sourceName === 'chat.txt')).toBe(true);
    const done = heard.map((one) => one.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(['INDEXING', 'DONE']).toContain(heard.at(-1)?.phase);
  });

  it('of a private source reaches nobody else', async () => {
    const admin = await memberOf(client.testApp, owner.workspaceId, Role.Admin);
    const { heard, errors, stop } = await listen(admin);
    await client.upload(owner, { 'private.txt': whatsAppChat(20) }, { visibility: 'ME' });
    await client.upload(owner, { 'shared.txt': whatsAppChat(6) });
    await settled();
    await stop();
    expect(errors).toEqual([]);
    expect(new Set(heard.map((one) => one.sourceName))).toEqual(new Set(['shared.txt']));
  });

  it('is refused to a stranger', async () => {
    const stranger = await client.newWorkspace();
    const { heard, errors, stop } = await listen(stranger);
    await client.upload(owner, { 'chat.txt': whatsAppChat(6) });
    await settled();
    await stop();
    expect(heard).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});
