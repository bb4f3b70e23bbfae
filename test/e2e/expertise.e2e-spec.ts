import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { sampleWorld } from '../support/sample-world';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(240_000);

describe('a manager whose colleague leaves', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('finds who knows a subject, sees what would go with them, and takes the handover along', async () => {
    const world = await sampleWorld(join(folder, 'data'));
    const watched = await openPage(world.app.server.url);
    await enter(watched, world.app.client);
    const { page, problems } = watched;
    await page.goto(`/w/${world.teamId}/people`);
    await page.getByRole('link', { name: 'Who knows what' }).click();
    await page.getByLabel(/A subject/).fill('refund');
    const mei = page.getByRole('link', { name: 'Mei Lin' }).first();
    await mei.waitFor();
    // Whoever has left comes after those who can be asked.
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).not.toContain('Mei Lin');
    await mei.click();
    await page.getByRole('link', { name: 'What leaves with them' }).click();
    await page.getByRole('heading', { name: 'What Mei Lin left behind' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the handover' }).click();
    const handover = readFileSync(await (await downloading).path(), 'utf8');
    expect(handover).toContain('# Handover of Mei Lin');
    expect(handover).toContain('Mei Lin has left');

    await page.goto(`/w/${world.teamId}/know?q=refund`);
    await page.getByRole('link', { name: 'Jonas Weber' }).first().click();
    await page.getByRole('link', { name: 'What leaves with them' }).click();
    await page.getByRole('heading', { name: 'What leaves with Jonas Weber' }).waitFor();
    await page.getByRole('heading', { name: 'For the last conversation' }).waitFor();
    expect(problems).toEqual([]);
    await world.app.server.stop();
  });
});
