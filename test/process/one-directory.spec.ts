import { operations } from '@tacit/tools';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnApp, startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(240_000);

describe('a data directory', () => {
  const folder = temporaryFolder();

  it('belongs to one server: the second is refused with the reason, the first goes on', async () => {
    const dataDir = join(folder, 'shared');
    const first = await startApp(dataDir);
    const second = await spawnApp(dataDir).ended;
    expect(second.code).toBe(1);
    expect(second.output).toContain(`the data directory ${dataDir} is in use by process ${first.server.pid}`);
    expect(second.output).toContain('DATA_DIR');
    await expect(first.client.request(operations.me, {})).resolves.toMatchObject({
      me: { email: 'owner@example.org' },
    });
    await first.server.stop();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is left clean by %s, and the next start goes on',
    async (signal) => {
      const dataDir = join(folder, signal);
      const first = await startApp(dataDir);
      process.kill(first.server.pid, signal);
      const end = await first.server.ended;
      expect([end.code, end.signal]).toContainEqual(signal === end.signal ? signal : 0);
      expect(existsSync(join(dataDir, '.lock.sock'))).toBe(false);

      const next = await startApp(dataDir);
      await expect(next.client.request(operations.setup, {})).resolves.toMatchObject({
        setup: { needsOwner: false },
      });
      await next.server.stop();
    },
  );

  it('opens again after kills at any moment of the first start: while it is created and while it is migrated', async () => {
    const dataDir = join(folder, 'killed');
    const isCreated = () => existsSync(join(dataDir, 'database'));
    for (const delay of [0, 700, 1500]) await killAfter(dataDir, () => true, delay);
    // From here on every start reaches the migrations at once and is killed a little later in them.
    for (const delay of [0, 100, 200, 300, 400, 600]) await killAfter(dataDir, isCreated, delay);

    const app = await startApp(dataDir);
    await expect(app.client.request(operations.me, {})).resolves.toMatchObject({
      me: { email: 'owner@example.org' },
    });
    await app.server.stop();
  });
});

/** Starts the server and ends it `delay` milliseconds after `isReached`, unless it listens before. */
async function killAfter(dataDir: string, isReached: () => boolean, delay: number): Promise<void> {
  const server = spawnApp(dataDir);
  let isListening = false;
  void server.url.then(() => (isListening = true));
  while (!isReached() && !isListening) await wait(20);
  await wait(delay);
  const end = await server.kill();
  expect(end.signal).toBe('SIGKILL');
}
