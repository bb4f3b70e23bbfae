import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { insideVisits } from '../support/pages';
import { type SampleWorld, sampleWorld } from '../support/sample-world';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(600_000);

/** More stops than the longest page has; a page that needs them all is a trap. */
const mostStops = 400;

describe('by keyboard alone', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();
  let world: SampleWorld;
  beforeAll(async () => {
    world = await sampleWorld(join(folder, 'data'));
  });
  afterAll(async () => {
    await world.app.server.stop();
  });

  it('every page is walked through from end to end, and where one is can be seen', async () => {
    const watched = await openPage(world.app.server.url);
    await enter(watched, world.app.client);
    const faults: string[] = [];
    for (const { path } of insideVisits(world)) {
      await watched.page.goto(path, { waitUntil: 'networkidle' });
      faults.push(...(await walk(watched.page)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(watched.problems).toEqual([]);
  });

  it('a question is asked, and its source opened', async () => {
    const watched = await openPage(world.app.server.url);
    await enter(watched, world.app.client);
    const { page } = watched;
    await page.goto(`/w/${world.teamId}/ask`, { waitUntil: 'networkidle' });
    await tabTo(page, 'textarea');
    await page.keyboard.type('What is the idempotency key of a refund made of?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ask\/./);
    await page.getByText('refund:<order id>:<refund number>').first().waitFor();
    await tabTo(page, 'a[href*="/c/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\//);
  });
});

interface Stop {
  name: string;
  isVisible: boolean;
  isFirstAgain: boolean;
}

/** Tabs until the walk is over: every stop must be on the page and look different for having the focus. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(toTheTop);
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const stop: Stop | null = await page.evaluate(lookAtStop);
    if (stop === null || stop.isFirstAgain) return stops === 0 ? ['nothing can be reached'] : faults;
    if (!stop.isVisible) faults.push(`${stop.name} shows no focus`);
  }
  return [...faults, 'the walk has no end'];
}

/** In the page: the next Tab starts before everything, wherever the page put the focus. */
const toTheTop = `(() => {
  globalThis.walked = new Set();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
})()`;

/** In the page: what has the focus now; null when it left the page. */
const lookAtStop = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const isFirstAgain = globalThis.walked.has(at);
  globalThis.walked.add(at);
  const isOutlined = (one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  };
  // A field without an edge of its own lets its frame show the focus.
  const shows = isOutlined(at) || isOutlined(at.parentElement);
  const box = at.getBoundingClientRect();
  const name = at.tagName + ' ' + (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40);
  return { name, isFirstAgain, isVisible: shows && box.width > 0 && box.height > 0 };
})()`;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const isThere: boolean = await page.evaluate(
      `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`,
    );
    if (isThere) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key.`);
}
