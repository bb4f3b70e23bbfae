import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

describe('somebody who wants to see first what is in an export', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('sees who is in it, leaves one person out, and adds the rest', async () => {
    const app = await startApp(join(folder, 'chat'));
    const watched = await openPage(app.server.url);
    await enter(watched, app.client);
    const { page, problems } = watched;
    const path = join(folder, 'WhatsApp Chat with Refunds.txt');
    writeFileSync(
      path,
      '24/12/23, 11:23 - Maya: refunds run at two\n24/12/23, 11:24 - Tom: fine\n24/12/23, 11:25 - Lin: my number is secret\n',
    );
    await page.goto(`/w/${app.workspaceId}/library`);
    await page.getByLabel('Show me what is in it').check();
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('Nothing has been added yet.').waitFor();
    await page.getByText('refunds run at two').waitFor();
    await page.getByLabel(/^Lin /).uncheck();
    await page.getByRole('button', { name: 'Add it', exact: true }).click();
    await page.getByText('2 messages', { exact: true }).waitFor();
    await page.goto(`/w/${app.workspaceId}/search?q=secret`);
    await page
      .getByText(/Nothing/)
      .first()
      .waitFor();

    await page.goto(`/w/${app.workspaceId}/library`);
    const other = join(folder, 'WhatsApp Chat with Other.txt');
    writeFileSync(other, '24/12/23, 11:23 - Ann: never mind\n24/12/23, 11:24 - Bo: fine\n');
    await page.locator('input[type=file]').first().setInputFiles(other);
    await page.getByRole('button', { name: 'Do not add it' }).click();
    await page.getByText('WhatsApp Chat with Other.txt').waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await app.server.stop();
  });

  it('says which one they are, and who is there under two names', async () => {
    const app = await startApp(join(folder, 'identity'));
    const watched = await openPage(app.server.url);
    await enter(watched, app.client);
    const { page, problems } = watched;
    const path = join(folder, 'WhatsApp Chat with Payouts.txt');
    writeFileSync(
      path,
      '24/12/23, 11:23 - Maya: payouts run at two\n24/12/23, 11:24 - Tom: fine\n24/12/23, 11:25 - Tommy: ok\n',
    );
    await page.goto(`/w/${app.workspaceId}/library`);
    await page.getByLabel('Show me what is in it').check();
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByLabel('Which one is you?').selectOption('Maya');
    await page.getByLabel('This person').selectOption('Tommy');
    await page.getByLabel('is the same as').selectOption('Tom');
    await page.getByRole('button', { name: 'Join the two' }).click();
    await expect(page.getByLabel(/^Tommy .* are one person/).isChecked()).resolves.toBe(true);
    await page.getByRole('button', { name: 'Add it', exact: true }).click();
    await page.getByText('Nothing has been added yet.').waitFor({ state: 'detached' });
    await page.getByText('3 messages', { exact: true }).waitFor();
    await page.goto(`/w/${app.workspaceId}/people`);
    const people = page.getByRole('main');
    await people.getByText('Member', { exact: true }).waitFor();
    await people.locator('summary').click();
    await people
      .getByRole('listitem')
      .filter({ hasText: 'Tommy' })
      .getByRole('button', { name: 'Take back' })
      .waitFor();
    expect(problems).toEqual([]);
    await app.server.stop();
  });

  it('is asked which column is which of a table of unknown make, without having asked for a look', async () => {
    const app = await startApp(join(folder, 'table'));
    const watched = await openPage(app.server.url);
    await enter(watched, app.client);
    const { page, problems } = watched;
    const path = join(folder, 'helpdesk.csv');
    writeFileSync(
      path,
      'who,when,what\nMaya,2024-01-02 10:00,Refunds run at two\nTom,2024-01-02 10:01,Fine\n',
    );
    await page.goto(`/w/${app.workspaceId}/library`);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByLabel('Who wrote', { exact: true }).selectOption('who');
    await page.getByLabel('What was written').selectOption('what');
    await page.getByLabel('When', { exact: true }).selectOption('when');
    await page.getByLabel(/^Maya /).waitFor();
    await page.getByRole('button', { name: 'Add it', exact: true }).click();
    await page.getByText('2 messages', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await app.server.stop();
  });
});
