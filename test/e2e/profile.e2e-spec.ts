import { followImport, uploadFiles } from '@tacit/tools';
import type { Page } from 'playwright-core';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser, type Watched } from '../support/browser';
import { type RunningApp, startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(300_000);

const first = [
  '04/03/24, 10:00 - Tom Berg: How often do we retry a failed refund?',
  '04/03/24, 10:01 - Maya Lin: We decided to retry a failed refund three times.',
  '04/03/24, 10:30 - Tom Berg: thanks',
];
const second = [
  '06/05/24, 10:00 - Maya Lin: We decided to close the ledger every Friday at noon.',
  '06/05/24, 10:01 - Tom Berg: fine with me',
];

describe('the profile of a colleague, as it changes', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();
  let app: RunningApp;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    app = await startApp(join(folder, 'data'));
    await bring('WhatsApp Chat with Refunds.txt', first);
    watched = await openPage(app.server.url);
    await enter(watched, app.client);
    ({ page } = watched);
  });
  afterAll(async () => {
    expect(watched.problems).toEqual([]);
    await app.server.stop();
  });

  async function bring(name: string, lines: string[]): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, lines.join('\n'));
    const file = { path, name, bytes: statSync(path).size };
    const { importId } = await uploadFiles(app.client, [file], { workspaceId: app.workspaceId });
    await followImport(app.client, importId);
  }

  async function openPerson(tab: string): Promise<void> {
    await page.goto(`/w/${app.workspaceId}/people`);
    await page
      .getByRole('link', { name: /Maya Lin/ })
      .first()
      .click();
    await page.getByRole('tab', { name: tab, exact: true }).click();
  }

  it('is told in conversation what she would not say: shown before it is kept, and held from then on', async () => {
    await openPerson('Corrections');
    await page.getByRole('link', { name: 'Ask Maya Lin' }).click();
    const field = page.getByRole('textbox').first();
    await field.fill('How often do we retry a failed refund?');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Maya Lin wouldn’t say that' }).click();

    await page.getByLabel('What would Maya Lin say?').fill('Twice, then a person looks at it.');
    await page.getByRole('button', { name: 'See what it changes' }).click();
    const form = page.getByRole('form', { name: 'Maya Lin wouldn’t say that' });
    await form.getByText('The sentence is a claim in the profile.').waitFor();
    await form.getByText('Before').waitFor();
    await form.getByText('After').waitFor();
    await form.getByText('We decided to retry a failed refund three times.').last().waitFor();
    await form.getByText('Twice, then a person looks at it.').waitFor();
    await page.getByRole('button', { name: 'Keep the correction' }).click();
    await page.getByText(/Corrected by /).waitFor();

    await openPerson('Corrections');
    await page.getByText('1 of 1 holds.').waitFor();
    await page.getByText('Twice, then a person looks at it.').waitFor();
  });

  it('takes in what an import adds only when somebody says so, and goes back with one click', async () => {
    await bring('WhatsApp Chat with Ledger.txt', second);
    const added = 'We decided to close the ledger every Friday at noon.';
    await openPerson('Versions');
    await page.getByRole('heading', { name: 'What was found since' }).waitFor();
    await page.getByRole('heading', { name: /^Added/ }).waitFor();
    await page.getByText(added).waitFor();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('Version 3 · new material taken in').waitFor();

    await page.getByRole('button', { name: 'What changed in version 3' }).click();
    await page.getByRole('heading', { name: /^Added/ }).waitFor();
    await page.getByText(added).waitFor();

    await page.getByRole('button', { name: 'What changed in version 2' }).click();
    await page.getByRole('heading', { name: 'Told and corrected' }).waitFor();
    await page.getByText('Twice, then a person looks at it.').waitFor();

    await page.getByRole('button', { name: 'Go back to version 1' }).click();
    await page.getByRole('button', { name: 'Go back to this one' }).last().click();
    await page.getByText('Version 4 · back to version 1').waitFor();
    await page.getByRole('button', { name: 'What changed in version 4' }).click();
    await page.getByRole('heading', { name: /^Removed/ }).waitFor();
    // What somebody corrected since stays: a correction never drops out with a version.
    await openPerson('Corrections');
    await page.getByText('1 of 1 holds.').waitFor();
  });
});
