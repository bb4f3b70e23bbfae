import { operations, type ServerProcess, spawnServer, startServer, TacitClient } from '@tacit/tools';

const owner = { email: 'owner@example.org', password: 'a password for tests' };

/** A server process with its owner signed in. */
export interface RunningApp {
  server: ServerProcess;
  client: TacitClient;
  workspaceId: string;
}

const running = new Set<ServerProcess>();

/** Nothing that a failed test has started outlives its file. */
afterAll(async () => {
  await Promise.all([...running].map((server) => server.kill()));
});

/** Starts the built server on a free port, and creates the owner where there is none yet. */
export async function startApp(dataDir: string, env: Record<string, string> = {}): Promise<RunningApp> {
  const server = await startServer({ dataDir, env });
  keep(server);
  const client = new TacitClient(server.url);
  const { setup } = await client.request(operations.setup, {});
  if (setup.needsOwner) {
    const input = { ...owner, name: 'Owner', workspaceName: 'Team', kind: 'TEAM' as const };
    await client.request(operations.createOwner, { input });
  } else {
    await client.request(operations.signIn, owner);
  }
  const { workspaces } = await client.request(operations.workspaces, {});
  return { server, client, workspaceId: workspaces[0]?.id ?? '' };
}

/** The built server without an owner. */
export async function startBareServer(dataDir: string): Promise<ServerProcess> {
  const server = await startServer({ dataDir });
  keep(server);
  return server;
}

/** A server that may never listen. */
export function spawnApp(dataDir: string): ReturnType<typeof spawnServer> {
  return spawnServer({ dataDir });
}

function keep(server: ServerProcess): void {
  running.add(server);
  void server.ended.then(() => running.delete(server));
}
