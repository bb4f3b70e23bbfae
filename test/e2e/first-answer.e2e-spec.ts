import { repositoryRoot } from '@tacit/tools';
import { join } from 'node:path';
import { sharedBrowser } from '../support/browser';
import { startBareServer } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

const sample = join(repositoryRoot, 'tools/demo/files/harbor-and-pine-slack.zip');

describe('somebody new', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('goes from the first page to the place in the chat that answers them', async () => {
    const server = await startBareServer(join(folder, 'data'));
    const { page, problems } = await openPage(server.url);
    await page.goto('/');
    await page.waitForURL('**/welcome');
    await page.getByLabel('Name of the team').fill('Harbor');
    await page.getByLabel('Your name').fill('Ana');
    await page.getByLabel('E-mail').fill('ana@example.org');
    await page.getByLabel('Password').fill('a password of my own');
    await page.getByRole('button', { name: 'Begin' }).click();

    await page.getByRole('link', { name: 'Add material' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await choosing).setFiles(sample);
    const row = page.getByRole('listitem').filter({ hasText: 'harbor-and-pine-slack.zip' });
    await row.getByText('282 messages', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page
      .getByLabel('Ask what your team knows')
      .fill('What is the idempotency key of a refund made of?');
    await page.keyboard.press('Enter');
    await page.getByText('refund:<order id>:<refund number>').first().waitFor();
    await page.getByRole('link', { name: 'Open in place' }).first().click();

    await page.waitForURL(/\/c\//);
    const cited = page.locator('mark, [aria-current="true"]').first();
    await cited.waitFor();
    expect(await cited.textContent()).toContain('refund:<order id>:<refund number>');
    await expect(isInView(page.viewportSize()?.height, () => cited.boundingBox())).resolves.toBe(true);
    expect(problems).toEqual([]);
    await server.stop();
  });
});

async function isInView(
  height: number | undefined,
  box: () => Promise<{ y: number; height: number } | null>,
): Promise<boolean> {
  const place = await box();
  return place !== null && place.y >= 0 && place.y + place.height <= (height ?? 0);
}
