import { createTestApp, type TestApp } from '../testing/create-test-app';
import { codeOf, TestBrowser } from '../testing/test-browser';

let testApp: TestApp;
beforeAll(async () => void (testApp = await createTestApp()));
afterAll(() => testApp.close());

describe('guessing a password', () => {
  it('ends after ten attempts on one account, also with the right password and also for unknown ones', async () => {
    const browser = new TestBrowser(testApp);
    await browser.createOwner('ada@example.org', 'a lamp in the window');
    for (const address of ['ada@example.org', 'nobody@example.org']) {
      const codes: (string | undefined)[] = [];
      for (let i = 0; i < 10; i++) codes.push(codeOf(await browser.signIn(address, `guess ${i}`)));
      expect(new Set(codes)).toEqual(new Set(['account/not-signed-in']));
      const reply = await browser.signIn(address, 'a lamp in the window');
      expect(codeOf(reply)).toBe('account/too-many-attempts');
      expect(reply.errors?.[0]?.message).toBe('Too many attempts. Try again in 15 minutes.');
    }
  });

  it('ends after fifty attempts from one machine, whatever the accounts', async () => {
    const browser = new TestBrowser(testApp);
    const attempts = Array.from({ length: 40 }, (_, i) => browser.signIn(`somebody${i}@example.org`, 'x'));
    const codes = (await Promise.all(attempts)).map(codeOf);
    expect(codes).toContain('account/too-many-attempts');
    expect(codeOf(await browser.signIn('another@example.org', 'x'))).toBe('account/too-many-attempts');
  });
});
