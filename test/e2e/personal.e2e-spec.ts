import { repositoryRoot } from '@tacit/tools';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedBrowser } from '../support/browser';
import { startBareServer } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

const chat = join(repositoryRoot, 'tools/demo/files/personal/WhatsApp Chat with Alex.txt');

describe('somebody who keeps a memory', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('begins in a vault, brings a chat, talks, leaves with one word, locks, unlocks, and lets go', async () => {
    const server = await startBareServer(join(folder, 'data'));
    const { page, problems } = await openPage(server.url, { width: 360 });
    await page.goto('/');
    await page.getByText('One person I knew').click();
    await page.getByLabel('Your name').fill('Sam');
    await page.getByLabel('E-mail').fill('sam@example.org');
    await page.getByLabel('Password').fill('a password of my own');
    await page.getByRole('button', { name: 'Begin' }).click();

    await page.getByLabel('Friend').check();
    await page.getByLabel('What to call them').fill('Alex');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('What Alex called you').fill('Sammy');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel(/These are my own conversations/).check();
    await page.getByLabel(/I am an adult/).check();
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByLabel('Passphrase', { exact: true }).fill('four quiet words here');
    await page.getByLabel('The passphrase once more').fill('four quiet words here');
    await page.getByRole('button', { name: 'Make the vault' }).click();
    await page.getByLabel('I have written it down.').check({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Continue' }).click();

    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await choosing).setFiles(chat);
    await page.getByLabel('Alex in the chat').selectOption({ index: 1 });
    await page.getByLabel('You in the chat').selectOption({ index: 2 });
    await page.getByRole('button', { name: /Continue|Save/ }).click();
    await page.getByRole('button', { name: 'Begin to talk' }).click();

    await page.getByText('Not Alex').first().waitFor();
    await page.getByLabel('Write something').fill('What shall we cook tonight?');
    await page.keyboard.press('Enter');
    await page
      .getByText(/A real message \w+ wrote on .*\. Not now\./)
      .first()
      .waitFor();
    // The way out never waits: the first of the two is held back, and the second ends the talk.
    let answerIt = (): void => undefined;
    const held = new Promise<void>((resolve) => (answerIt = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('soup at yours')) await held;
      await route.continue();
    });
    await page.getByLabel('Write something').fill('soup at yours?');
    await page.keyboard.press('Enter');
    await page.getByText('Looking for what they wrote').waitFor();
    await page.getByLabel('Write something').fill('bye');
    await page.keyboard.press('Enter');
    await page.getByText('Closed.').first().waitFor();
    answerIt();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await page.getByLabel('Write something').count()).toBe(0);

    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Sam' }).click();
    await page.getByRole('menuitem', { name: 'Lock the vault' }).click();
    await page.getByLabel('Passphrase or recovery key').fill('four quiet words here');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('link', { name: 'Letting go' }).click();
    await page.getByLabel(/What you would still like to say/).fill('Thank you for the soup.');
    const keepsake = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the keepsake' }).click();
    expect(readFileSync(await (await keepsake).path(), 'utf8')).toContain('Thank you for the soup.');
    await page.getByLabel('To erase, write Alex').fill('Alex');
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByText('A check just now found nothing left.').waitFor();
    const receipt = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the receipt' }).click();
    expect(readFileSync(await (await receipt).path(), 'utf8')).toContain('tacit-erasure');
    expect(problems).toEqual([]);
    await server.stop();
  });
});
