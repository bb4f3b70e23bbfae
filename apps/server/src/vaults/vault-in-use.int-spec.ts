import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { whatsAppChat } from '../imports/testing/files';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { VaultBrowser } from './testing/vault-browser';
import { VAULTS, type Vaults } from './vaults';

describe('a vault in use', () => {
  let server: TestApp;
  let owner: VaultBrowser;
  let vaults: Vaults;
  let vault: { id: string };
  let memoryId: string;
  beforeAll(async () => {
    server = await createTestApp({ IMPORT_BATCH: '5' }, { onDisk: true });
    owner = await VaultBrowser.owner(server);
    vaults = server.app.get<Vaults>(VAULTS);
    vault = await owner.createVault();
    memoryId = await owner.createMemory('Quillomena', 'a friend');
  }, 60_000);
  afterAll(() => server.close());

  const messages = async (): Promise<number> =>
    (
      await owner.ask('query($w: ID!) { sources(workspaceId: $w, first: 50) { items { messages } } }', {
        w: memoryId,
      })
    ).sources.items.reduce((sum: number, one: { messages: number }) => sum + one.messages, 0);

  /** Listens over the WebSocket as the page does: with the cookie alone. */
  async function listen(): Promise<{ heard: string[]; closed: Promise<unknown> }> {
    const heard: string[] = [];
    let onClosed: (event: unknown) => void = () => undefined;
    const closed = new Promise((resolve) => (onClosed = resolve));
    const { cookie } = owner;
    class SocketWithCookie extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    const socket = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      ...{ webSocketImpl: SocketWithCookie, lazy: false, retryAttempts: 0, onNonLazyError: () => undefined },
      on: { closed: onClosed },
    });
    await new Promise((resolve) => socket.on('connected', resolve));
    socket.subscribe<{ importProgress: { phase: string } }>(
      {
        query: 'subscription($w: ID!) { importProgress(workspaceId: $w) { phase } }',
        variables: { w: memoryId },
      },
      {
        next: ({ data }) => void (data && heard.push(data.importProgress.phase)),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { heard, closed };
  }

  it('tells its progress live to the browser that is in it, and nothing once it is locked', async () => {
    const { heard, closed } = await listen();
    await owner.upload(memoryId, 'first.txt', Buffer.from(whatsAppChat(20)));
    expect(heard).toContain('READING');
    await owner.lock(vault.id);
    await closed;
    await owner.unlock(vault.id);
  }, 60_000);

  it('goes on with an import that its locking interrupted', async () => {
    const before = await messages();
    // Of five hundred batches, the first are read when it locks.
    const days = Array.from({ length: 5 }, (_, day) =>
      whatsAppChat(500, (n) => `note ${n} of day ${day}`).replaceAll('25.03.24', `0${day + 1}.04.24`),
    );
    await owner.send(memoryId, 'second.txt', Buffer.from(days.join('')));
    const { imports } = await owner.ask('query($w: ID!) { imports(workspaceId: $w) { phase } }', {
      w: memoryId,
    });
    expect(['QUEUED', 'READING']).toContain(imports[0].phase);
    vaults.lockIdle(Date.now() + 16 * 60_000);
    expect(vaults.isOpen(vault.id)).toBe(false);
    await owner.unlock(vault.id);
    await owner.read(memoryId);
    expect(await messages()).toBe(before + 2_500);
    await owner.lock(vault.id);
  }, 120_000);
});
