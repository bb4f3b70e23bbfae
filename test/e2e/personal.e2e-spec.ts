import { repositoryRoot } from '@tacit/tools';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Look, sharedBrowser } from '../support/browser';
import { startBareServer } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';
import { wordsOf } from '../support/words';

jest.setTimeout(300_000);

interface Story {
  look: Look;
  chat: string;
  them: string;
  /** Something they answered once, what they answered, and a word of leaving. */
  said: string;
  answered: string;
  bye: string;
  /** A line of the owner that tells what they learnt. */
  learnt: string | null;
  /** What hard talks were about. */
  about: string | null;
}

const stories: [string, Story][] = [
  [
    'in English, on a phone, in light',
    {
      look: { theme: 'light', language: 'en', width: 360 },
      chat: join(repositoryRoot, 'tools/demo/files/personal/WhatsApp Chat with Alex.txt'),
      ...{ them: 'Alex', said: 'I had a terrible day at work', answered: 'come over, there is soup' },
      ...{ bye: 'bye', learnt: null, about: null },
    },
  ],
  [
    'in Chinese, at a desk, in dark',
    {
      look: { theme: 'dark', language: 'zh', width: 1280 },
      chat: join(__dirname, 'files/与小雨的WhatsApp对话.txt'),
      ...{ them: '小雨', said: '今天上班好累', answered: '过来吧，家里有汤' },
      ...{ bye: '再见', learnt: '我应该早点问你累不累', about: '晚饭' },
    },
  ],
];

describe('somebody who keeps a memory', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it.each(stories)('begins, talks, looks back and lets go, %s', async (_, story) => {
    const server = await startBareServer(join(folder, story.look.language));
    const { page, problems } = await openPage(server.url, story.look);
    // Making a vault, and opening it, take their time on a busy machine.
    page.setDefaultTimeout(60_000);
    const walk = walkThrough(page, story);
    await page.goto('/');
    await walk.account();
    await walk.beginning();
    await walk.vault();
    await walk.material();
    await walk.talk();
    await walk.remembering();
    await walk.reflection();
    await walk.lockAndUnlock();
    await walk.lettingGo();
    expect(problems).toEqual([]);
    await server.stop();
  });
});

/** The story by the page's own words, as somebody new would go through it. */
function walkThrough(page: Page, { look, chat, them, said, answered, bye, learnt, about }: Story) {
  const t = wordsOf(look.language);
  const name = { name: them };
  const press = (key: string, values = {}) =>
    page.getByRole('button', { name: t(key, values), exact: true }).click();
  const follow = (key: string) => page.getByRole('link', { name: t(key), exact: true }).click();
  const field = (key: string, values = {}) => page.getByLabel(t(key, values), { exact: true });
  const download = async (key: string): Promise<string> => {
    const saved = page.waitForEvent('download');
    await press(key);
    return readFileSync(await (await saved).path(), 'utf8');
  };
  const passphrase = 'four quiet words here';

  return {
    async account() {
      await page.getByText(t('kind.PERSONAL')).click();
      await field('field.name').fill('Sam');
      await field('field.email').fill('sam@example.org');
      await field('field.password').fill('a password of my own');
      await press('welcome.action');
    },
    async beginning() {
      await field('bond.FRIEND').check();
      await field('beginning.name').fill(them);
      await press('common.next');
      await field('memory.callsMe', name).fill('Sammy');
      await page.getByText(t('told.title')).click();
      await field('told.mbti').selectOption('INFP');
      await press('common.next');
      // The way back loses nothing.
      await page.goBack();
      expect(await field('memory.callsMe', name).inputValue()).toBe('Sammy');
      await press('common.next');
      await field('beginning.isMine').check();
      await field('beginning.areAdults', name).check();
      await press('common.next');
    },
    async vault() {
      await field('vault.passphrase').fill(passphrase);
      await field('vault.again').fill(passphrase);
      await press('vault.makeAction');
      await field('vault.kept').check();
      await press('common.next');
    },
    async material() {
      const choosing = page.waitForEvent('filechooser');
      await press('upload.files');
      await (await choosing).setFiles(chat);
      await field('memory.them', name).waitFor();
      // Both names were found in the chat by what had been told.
      await press('common.next');
      await page.getByText(t('told.badge')).waitFor();
      await page.getByText('INFP').waitFor();
    },
    async talk() {
      await press('memory.talkAction');
      await field('talk.field').fill(said);
      await page.keyboard.press('Enter');
      await page.getByText(answered).waitFor();
      await page
        .getByRole('button', { name: t('talk.why') })
        .first()
        .click();
      await page.getByText(t('talk.saidThen')).waitFor();
      // The way out never waits: the first of the two is held back, and the second ends the talk.
      let answerIt = (): void => undefined;
      const held = new Promise<void>((resolve) => (answerIt = resolve));
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('held back')) await held;
        await route.continue();
      });
      await field('talk.field').fill('held back');
      await page.keyboard.press('Enter');
      await page.getByText(t('talk.waiting')).waitFor();
      await field('talk.field').fill(bye);
      await page.keyboard.press('Enter');
      await page.getByText(t('talk.closed')).first().waitFor();
      answerIt();
      await page.unrouteAll({ behavior: 'wait' });
      expect(await field('talk.field').count()).toBe(0);
      await follow('common.back');
    },
    async remembering() {
      await follow('nav.recollections');
      await press('recollection.add');
      await field('recollection.sentence').fill('2021-05-12, the night train to the sea');
      await press('recollection.keep');
      await page.getByText('the night train to the sea').waitFor();
      await follow('nav.memory');
    },
    async reflection() {
      await follow('reflection.title');
      await page.getByText(said).first().waitFor();
      if (learnt) await page.getByText(learnt).waitFor();
      if (about) await page.locator('summary').filter({ hasText: about }).waitFor();
      await page.locator('form textarea').fill('I was happy there.');
      await page.getByRole('checkbox', { name: t('reflection.withLines') }).check();
      const letter = await download('reflection.save');
      expect(letter).toContain('I was happy there.');
      expect(letter).toContain(t('reflection.markLines'));
      await follow('common.back');
    },
    async lockAndUnlock() {
      await page.getByRole('button', { name: 'Sam' }).click();
      await page.getByRole('menuitem', { name: t('vault.lock') }).click();
      await field('vault.secret').fill(passphrase);
      expect(await page.getByText(them).count()).toBe(0);
      await press('vault.unlock');
    },
    async lettingGo() {
      await follow('lettingGo.title');
      await page.getByLabel(t('lettingGo.letterText')).fill('Thank you for the soup.');
      const keepsake = await download('lettingGo.keepsakeAction');
      expect(keepsake).toContain('Thank you for the soup.');
      expect(keepsake).toContain('the night train to the sea');
      await field('lettingGo.confirm', name).fill(them);
      await press('lettingGo.eraseAction');
      await page.getByText(t('lettingGo.clean')).waitFor();
      expect(await download('lettingGo.receipt')).toContain('tacit-erasure');
    },
  };
}
