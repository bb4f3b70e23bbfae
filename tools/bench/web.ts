import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import * as operations from '../support/operations';
import { startServer } from '../support/server-process';
import type { BenchRow } from './bench-row';
import { inTemporaryFolder, newOwner, quantile } from './bench-server';

const runs = 5;

/** Tasks over 50 ms keep people waiting by what is above it (web.dev, "Total Blocking Time"). */
const watchTasks = `window.blocked = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50);
}).observe({ type: 'longtask', buffered: true });`;

interface Measured {
  fcpMs: number;
  tbtMs: number;
  scriptKb: number;
}

/** `bench web`: the built client in Chromium (CHROMIUM, else /usr/bin/chromium), each page in a cold profile. */
export async function run(): Promise<BenchRow[]> {
  return inTemporaryFolder(async (folder) => {
    const server = await startServer({ dataDir: join(folder, 'data') });
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    });
    try {
      const { client, workspaceId } = await newOwner(server.url);
      const { createSignInLink } = await client.request(operations.createSignInLink, {});
      const state = await signedIn(browser, server.url, createSignInLink);
      const rows: BenchRow[] = [];
      for (const slice of ['sign-in', 'ask', 'search', 'library', 'people', 'settings']) {
        const isOutside = slice === 'sign-in';
        const address = `${server.url}${isOutside ? '/sign-in' : `/w/${workspaceId}/${slice}`}`;
        const measured: Measured[] = [];
        for (let i = 0; i < runs; i++)
          measured.push(await measure(browser, address, isOutside ? undefined : state));
        const median = (of: (one: Measured) => number): number => quantile(measured.map(of), 0.5);
        rows.push(
          { system: 'tacit', slice, metric: 'fcp_ms', value: median(({ fcpMs }) => fcpMs), n: runs },
          { system: 'tacit', slice, metric: 'tbt_ms', value: median(({ tbtMs }) => tbtMs), n: runs },
          { system: 'tacit', slice, metric: 'script_gzip_kb', value: median(({ scriptKb }) => scriptKb) },
        );
      }
      return rows;
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}

type State = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;

async function signedIn(browser: Browser, url: string, link: string): Promise<State> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(link, url).href);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL(/\/w\//);
  const state = await context.storageState();
  await context.close();
  return state;
}

async function measure(browser: Browser, address: string, storageState?: State): Promise<Measured> {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(watchTasks);
  await page.goto(address, { waitUntil: 'networkidle' });
  const fcpMs = await numberOf(page, `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`);
  const tbtMs = await numberOf(page, 'window.blocked');
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { fcpMs, tbtMs, scriptKb: bytes / 1024 };
}

const numberOf = async (page: Page, expression: string): Promise<number> =>
  Number((await page.evaluate(expression)) ?? Number.NaN);
