import { operation } from '@tacit/tools';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { enter, sharedBrowser, type Watched } from '../support/browser';
import { type SampleWorld, sampleWorld } from '../support/sample-world';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(240_000);

const setVisibility = operation<object, { id: string }>(
  'mutation Hide($id: ID!) { setVisibility(sourceId: $id, visibility: ME) { id } }',
);
const invite = operation<{ invite: { url: string } }, { w: string }>(
  'mutation Invite($w: ID!) { invite(workspaceId: $w, role: VIEWER) { url } }',
);

describe('in a team', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();
  let world: SampleWorld;
  let owner: Watched;
  let page: Page;
  beforeAll(async () => {
    world = await sampleWorld(join(folder, 'data'));
    owner = await openPage(world.app.server.url);
    ({ page } = owner);
    await enter(owner, world.app.client);
  });
  afterAll(async () => {
    await world.app.server.stop();
  });
  afterEach(() => expect(owner.problems).toEqual([]));

  const ask = async (text: string): Promise<void> => {
    await page.getByRole('textbox', { name: /^Ask/ }).fill(text);
    await page.keyboard.press('Enter');
  };

  it('who is not signed in comes home after signing in, not to a new space', async () => {
    const stranger = await openPage(world.app.server.url);
    await stranger.page.goto('/');
    await stranger.page.waitForURL(/sign-in/);
    expect(new URL(stranger.page.url()).searchParams.get('next')).toBe('/');
    await stranger.context.close();
    expect(stranger.problems).toEqual([]);
  });

  it('a colleague who has left answers in her own words, under a label that says who speaks', async () => {
    await page.goto(`/w/${world.teamId}/people/${world.personId}`);
    await page.getByRole('link', { name: 'Ask Mei Lin' }).click();
    await ask('Why do we retry a refund only five times?');
    await page.getByText('we retry a refund five times').first().waitFor();
    await page
      .getByText(/Persona of Mei Lin, from \d+ messages\. Not Mei Lin\./)
      .first()
      .waitFor();
  });

  it('a question without an answer says so, and names whom to ask and why', async () => {
    await page.goto(`/w/${world.teamId}/ask`);
    await ask('Which consumption tax rate do we charge customers in Japan?');
    await page.getByText('Nothing here answers that.').first().waitFor();
    await page.getByRole('heading', { name: 'Ask someone' }).waitFor();
    await page.getByText('Wei Zhang').first().waitFor();
  });

  it('two names are joined to one person, and parted again', async () => {
    await page.goto(`/w/${world.teamId}/people`);
    const proposal = page.getByRole('listitem').filter({ hasText: 'Both are called Jonas Weber.' });
    await proposal.getByRole('button', { name: 'Same person' }).click();
    await proposal.waitFor({ state: 'detached' });
    await page.getByText('Joined before').click();
    await page.getByText('became part of Jonas Weber').waitFor();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('became part of Jonas Weber').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: /Jonas Weber/ }).count()).toBe(2);
  });

  it('what is made private is nowhere for a reader: not in search, answers, people, nor by its address', async () => {
    const { invite: invitation } = await world.app.client.request(invite, { w: world.teamId });
    const reader = await openPage(world.app.server.url);
    await reader.page.goto(new URL(invitation.url, world.app.server.url).pathname);
    await reader.page.getByLabel('Your name').fill('Rea');
    await reader.page.getByLabel('E-mail').fill('rea@example.org');
    await reader.page.getByLabel('Password').fill('a password of her own');
    await reader.page.getByRole('button', { name: 'Join' }).click();
    await reader.page.waitForURL(/\/w\//);
    const searched = `/w/${world.teamId}/search?q=idempotency`;
    await reader.page.goto(searched);
    await reader.page
      .getByText(/\d+ results?/)
      .first()
      .waitFor();

    await world.app.client.request(setVisibility, { id: world.sourceId });
    await page.goto(`/w/${world.teamId}/library/${world.sourceId}`);
    await page.getByText('282 messages').first().waitFor();

    await reader.page.goto(`/w/${world.teamId}/c/${world.conversationId}`);
    await reader.page
      .getByText(/There is no .* that you can see\./)
      .first()
      .waitFor();
    await reader.page.goto(`/w/${world.teamId}/search?q=HMAC`);
    await reader.page.getByRole('heading', { name: 'Search' }).waitFor();
    expect(await reader.page.getByText('#payments').count()).toBe(0);
    await reader.page.goto(`/w/${world.teamId}/library`);
    await reader.page.getByText('runbook-payments.md').waitFor();
    expect(await reader.page.getByText('harbor-and-pine-slack.zip').count()).toBe(0);
    await reader.context.close();
  });
});
