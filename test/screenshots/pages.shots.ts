import { repositoryRoot } from '@tacit/tools';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enter, type Look, sharedBrowser } from '../support/browser';
import { insideVisits, outsideVisits } from '../support/pages';
import { sampleWorld } from '../support/sample-world';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(900_000);

const out = join(repositoryRoot, 'screenshots');
const looks: Look[] = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [1280, 360].map((width) => ({ theme, language, width }))),
);

/** `npm run screenshots`: every page in both looks, both languages, on a desk and on a phone, to look at. */
describe('screenshots', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('of every page', async () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const world = await sampleWorld(join(folder, 'data'));
    const { client, server } = world.app;
    for (const look of looks) {
      const watched = await openPage(server.url, look);
      const { page, context } = watched;
      const take = async (path: string, name: string): Promise<void> => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const file = `${name}.${look.language}.${look.theme}.${look.width}.png`;
        await page.screenshot({ path: join(out, file) });
      };
      for (const { route, path } of outsideVisits) await take(path, route);
      await enter(watched, client);
      for (const { route, label, path } of insideVisits(world)) {
        await take(path, label ? `${route}-${label}` : route);
      }
      await context.close();
    }
    await server.stop();
  });
});
