import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { sampleWorld } from '../support/sample-world';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(240_000);

describe('a lead who checks what was found', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('confirms one claim, corrects another, and finds both on the page of the person', async () => {
    const world = await sampleWorld(join(folder, 'data'));
    const watched = await openPage(world.app.server.url);
    await enter(watched, world.app.client);
    const { page, problems } = watched;
    await page.goto(`/w/${world.teamId}/people`);
    await page.getByRole('link', { name: 'Check what was found' }).click();
    const cardOf = (words: RegExp) => page.getByRole('article').filter({ hasText: words });

    const rule = cardOf(/never put a timestamp/);
    await rule.getByRole('button', { name: 'That is right' }).click();
    await rule.waitFor({ state: 'detached' });

    const approval = cardOf(/above 500 euros/);
    await approval.getByRole('button', { name: 'Correct it' }).click();
    await approval.getByLabel('How it is right').fill('Above 700 euros it goes to Tomas for approval.');
    await approval.getByRole('button', { name: 'Save' }).click();
    await approval.waitFor({ state: 'detached' });

    await page.goto(`/w/${world.teamId}/people/${world.personId}`);
    await page.getByText('Above 700 euros it goes to Tomas for approval.').waitFor();
    const known = page.getByRole('listitem').filter({ hasText: 'never put a timestamp' });
    await known.getByText('confirmed').waitFor();
    expect(problems).toEqual([]);
    await world.app.server.stop();
  });
});
