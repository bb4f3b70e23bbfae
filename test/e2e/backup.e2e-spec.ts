import { operations } from '@tacit/tools';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { sampleWorld } from '../support/sample-world';
import { startApp, startBareServer } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(240_000);

describe('a backup', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('made on the page brings everything back on another machine: answers, places, people', async () => {
    const world = await sampleWorld(join(folder, 'first'));
    const { client, server } = world.app;
    const watched = await openPage(server.url);
    await enter(watched, client);
    await watched.page.goto(`/w/${world.teamId}/settings/backup`);
    await watched.page.getByRole('button', { name: 'Back up now' }).click();
    const path = await watched.page.getByRole('status').locator('code').textContent();
    const file = join(folder, 'backup.zip');
    writeFileSync(file, Buffer.from(await (await client.get(path ?? '')).arrayBuffer()));
    await server.stop();

    const second = join(folder, 'second');
    const fresh = await startBareServer(second);
    const restored = await openPage(fresh.url);
    const { page } = restored;
    await page.goto('/');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.waitForURL('**/sign-in');
    await fresh.stop();
    const app = await startApp(second);
    await page.goto(`${app.server.url}/sign-in`);
    await page.getByLabel('E-mail').fill('owner@example.org');
    await page.getByLabel('Password').fill('a password for tests');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/w\//);
    const at = (path: string) => page.goto(`${app.server.url}/w/${world.teamId}/${path}`);
    await at(`ask/${world.threadId}`);
    await page.getByRole('link', { name: 'Open in place' }).first().click();
    await page.locator('mark, [aria-current="true"]').first().waitFor();
    await at(`people/${world.personId}`);
    await page.getByText('94 messages').first().waitFor();
    const input = { text: 'idempotency', limit: 5 };
    const { search } = await app.client.request(operations.search, { workspaceId: world.teamId, input });
    expect(search.total).toBeGreaterThan(0);
    expect(watched.problems).toEqual([]);
    await app.server.stop();
  });
});
