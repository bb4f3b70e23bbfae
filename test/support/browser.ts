import { operations, type TacitClient } from '@tacit/tools';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  theme: 'light' | 'dark';
  language: 'en' | 'zh';
  width: number;
}

export const desk: Look = { theme: 'light', language: 'en', width: 1280 };

/** Chromium of the system, or of CHROMIUM; a test fails where there is none. */
function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

/** A page, with all that went wrong behind it. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts, refusals of the content security policy, and requests to anywhere but the server. */
  problems: string[];
}

/** Opens a page in a fresh profile at the address of one server. */
export type OpenPage = (url: string, look?: Partial<Look>) => Promise<Watched>;

/** One Chromium for a test file, closed when its tests are over. To be called in a `describe`. */
export function sharedBrowser(): OpenPage {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());
  return (url, look) => openPage(browser, url, look);
}

async function openPage(browser: Browser, url: string, look: Partial<Look> = {}): Promise<Watched> {
  const { theme, language, width } = { ...desk, ...look };
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: zoneWhereItIsNoon(),
    viewport: { width, height: width < 500 ? 760 : 860 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // What the server refuses on purpose is shown on the page; the browser logs the status as well.
    const isRefusal = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isRefusal) problems.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(url).origin || ['data:', 'blob:'].includes(protocol);
    if (!isOwn) problems.push(`request to ${origin}`);
  });
  return { page, context, problems };
}

/** At night a page advises sleep, and a story would end differently from the same one by day. */
function zoneWhereItIsNoon(): string {
  const hoursAhead = 12 - new Date().getUTCHours();
  // The sign of these names is turned around: Etc/GMT-9 is nine hours ahead of Greenwich.
  return `Etc/GMT${hoursAhead < 0 ? '+' : '-'}${Math.abs(hoursAhead)}`;
}

/** Signs the page in with a one-time link, as `npm run demo` prints it. */
export async function enter({ page }: Watched, client: TacitClient): Promise<void> {
  // Else the language that the first look has left in the account would be that of all later ones.
  await client.request(operations.forgetLanguage, {});
  const { createSignInLink } = await client.request(operations.createSignInLink, {});
  await page.goto(createSignInLink);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL(/\/w\//);
}
