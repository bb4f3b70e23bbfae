import axe, { type AxeResults } from 'axe-core';
import { repositoryRoot } from '@tacit/tools';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, type Look, sharedBrowser, type Watched } from '../support/browser';
import { firstVisits, insideVisits, outsideVisits, type Visit } from '../support/pages';
import { type SampleWorld, sampleWorld } from '../support/sample-world';
import { startBareServer } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(600_000);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const redirects = ['home', 'workspace'];

describe('every page', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();
  let world: SampleWorld;
  beforeAll(async () => {
    world = await sampleWorld(join(folder, 'data'));
  });
  afterAll(async () => {
    await world.app.server.stop();
  });

  const all = (): Visit[] => [...firstVisits, ...outsideVisits, ...insideVisits(world)];
  const inside = async (look: Partial<Look>): Promise<Watched> => {
    const watched = await openPage(world.app.server.url, look);
    await enter(watched, world.app.client);
    return watched;
  };

  it('has a visit here: a route that is added is looked at', () => {
    const router = readFileSync(join(repositoryRoot, 'apps/web/src/router.ts'), 'utf8');
    const routes = [...router.matchAll(/name: '([a-z-]+)',?\s*(?:\n\s*)?(?:component|redirect|children)/g)];
    const named = routes.map(([, name]) => name).filter((name) => !redirects.includes(name ?? ''));
    expect(new Set(all().map(({ route }) => route))).toEqual(new Set(named));
  });

  it.each(['light', 'dark'] as const)(
    'can be used by everybody, runs no foreign code and asks nobody else, in the %s look',
    async (theme) => {
      const outside = await openPage(world.app.server.url, { theme });
      const found = await lookAt(outside, outsideVisits);
      const watched = await inside({ theme });
      found.push(...(await lookAt(watched, insideVisits(world))));
      expect(found).toEqual([]);
      await outside.context.close();
      await watched.context.close();
    },
  );

  it('is whole in Chinese on a phone: nothing sticks out at the side', async () => {
    const watched = await inside({ language: 'zh', width: 360 });
    const wide: string[] = [];
    for (const { path } of insideVisits(world)) {
      await watched.page.goto(path, { waitUntil: 'networkidle' });
      const width = Number(await watched.page.evaluate('document.documentElement.scrollWidth'));
      if (width > 360) wide.push(`${path}: ${width} px`);
    }
    expect(wide).toEqual([]);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('shows the first one to a new owner', async () => {
    const server = await startBareServer(join(folder, 'fresh'));
    const watched = await openPage(server.url);
    expect(await lookAt(watched, firstVisits)).toEqual([]);
    await watched.context.close();
    await server.stop();
  });
});

/** What is wrong with pages: what axe finds, what the console tells, what left for elsewhere. */
async function lookAt({ page, problems }: Watched, visits: Visit[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path } of visits) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // Through the debugging protocol, which the content security policy of the page does not bind.
    await page.evaluate(axe.source);
    const { violations }: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
    for (const { id, nodes } of violations) {
      found.push(`${path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
  }
  return [...found, ...problems];
}
