import { repositoryRoot } from '@tacit/tools';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

const sample = join(repositoryRoot, 'tools/demo/files/harbor-and-pine-slack.zip');

describe('somebody whose download was cut off', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('is told which file is broken and what to do, and the whole file works', async () => {
    const app = await startApp(join(folder, 'data'));
    const watched = await openPage(app.server.url);
    await enter(watched, app.client);
    const { page, problems } = watched;
    const path = join(folder, 'slack-export.zip');
    writeFileSync(path, readFileSync(sample));
    truncateSync(path, 20_000);

    await page.goto(`/w/${app.workspaceId}/library`);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('1 record left out').click();
    await page
      .getByText(/slack-export\.zip: .*(?:damaged|cut off)/)
      .first()
      .waitFor();
    await page
      .getByText(/download it again|export it again/)
      .first()
      .waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the list' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('slack-export.zip');

    writeFileSync(path, readFileSync(sample));
    await page.goto(`/w/${app.workspaceId}/library`);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('282 messages', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await app.server.stop();
  });
});
