import { Account } from './account.entity';
import { ApiToken } from './api-token.entity';
import { Session } from './session.entity';
import { SignInLink } from './sign-in-link.entity';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { ownerOf } from '../testing/sign-up';
import { codeOf, TestBrowser } from '../testing/test-browser';

const email = 'ada@example.org';
const password = 'a lamp in the window';
let testApp: TestApp;
const newBrowser = () => new TestBrowser(testApp);
const setup = async () => (await newBrowser().graphql('{ setup { needsOwner version } }')).data.setup;

beforeAll(async () => void (testApp = await createTestApp()));
afterAll(() => testApp.close());

describe('the first run', () => {
  it('asks for an owner while nobody has an account', async () => {
    await expect(setup()).resolves.toEqual({ needsOwner: true, version: expect.any(String) });
  });

  it('refuses what is no address and too short a password, and says why', async () => {
    expect(codeOf(await newBrowser().createOwner('ada', password))).toBe('account/email');
    const reply = await newBrowser().createOwner(email, 'short');
    expect(reply.errors?.[0]?.message).toContain('5 characters; it needs 8');
    await expect(setup()).resolves.toMatchObject({ needsOwner: true });
  });

  it('makes one owner of two that come at once, with a workspace, signed in', async () => {
    const [a, b] = [newBrowser(), newBrowser()];
    const replies = await Promise.all([
      a.createOwner(email, password),
      b.createOwner('bob@example.org', password),
    ]);
    expect(replies.map(codeOf).sort()).toEqual(['setup/done', undefined]);
    await testApp.em().nativeUpdate(Account, {}, { email });
    const winner = codeOf(replies[0]) ? b : a;
    const { data } = await winner.graphql('{ me { email name } workspaces { name kind role } }');
    expect(data).toEqual({
      me: { email, name: 'Ada' },
      workspaces: [{ name: 'Lantern', kind: 'TEAM', role: 'OWNER' }],
    });
    await expect(setup()).resolves.toMatchObject({ needsOwner: false });
  });
});

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use, for thirty days', async () => {
    const browser = newBrowser();
    await browser.signIn(' ADA@example.org', password);
    expect(browser.setCookie).toMatch(
      /^tacit_session=[\w-]{43}; Max-Age=2592000; Path=\/; .*HttpOnly; SameSite=Lax$/,
    );
    await expect(browser.me()).resolves.toBe(email);
  });

  it('keeps neither the password nor the cookie, only hashes', async () => {
    const browser = newBrowser();
    await browser.signIn(email, password);
    const account = await testApp.em().findOneOrFail(Account, { email });
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const secret = browser.cookie.split('=')[1]!;
    await expect(testApp.em().count(Session, { tokenHash: secret })).resolves.toBe(0);
  });

  it('says the same about a wrong password and an unknown address', async () => {
    const wrong = await newBrowser().signIn(email, 'not the password');
    const unknown = await newBrowser().signIn('nobody@example.org', password);
    expect(wrong.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
    expect(codeOf(wrong)).toBe('account/not-signed-in');
  });

  it('prolongs a session that is used, once a day, and forgets one that is not', async () => {
    const browser = newBrowser();
    await browser.signIn(email, password);
    await browser.me();
    expect(browser.setCookie).toBeNull();
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
    await testApp.em().nativeUpdate(Session, {}, { expiresAt: inDays(20) });
    await expect(browser.me()).resolves.toBe(email);
    expect(browser.setCookie).toContain('Max-Age=2592000');
    await testApp.em().nativeUpdate(Session, {}, { expiresAt: inDays(-1) });
    await expect(browser.me()).resolves.toBeNull();
  });

  it('ends with signing out, on that browser only', async () => {
    const [a, b] = [newBrowser(), newBrowser()];
    await a.signIn(email, password);
    await b.signIn(email, password);
    const cookie = a.cookie;
    await a.graphql('mutation { signOut }');
    a.cookie = cookie;
    await expect(a.me()).resolves.toBeNull();
    await expect(b.me()).resolves.toBe(email);
  });

  it('works once with a link, within ten minutes', async () => {
    const browser = newBrowser();
    await browser.signIn(email, password);
    const newLink = async () =>
      (await browser.graphql('mutation { createSignInLink }')).data.createSignInLink;
    const use = async (link: string, at = newBrowser()) => {
      const query = 'mutation ($token: String!) { signInWithLink(token: $token) { account { email } } }';
      return at.graphql(query, { token: link.replace('/sign-in/link/', '') });
    };
    const link = await newLink();
    expect((await use(link)).data.signInWithLink.account.email).toBe(email);
    expect(codeOf(await use(link))).toBe('account/not-signed-in');
    const old = await newLink();
    await testApp.em().nativeUpdate(SignInLink, {}, { expiresAt: new Date(Date.now() - 1) });
    expect(codeOf(await use(old))).toBe('account/not-signed-in');
  });
});

describe('an account', () => {
  it('changes its name and language', async () => {
    const { token } = await ownerOf(testApp);
    const query = 'mutation ($l: String) { updateAccount(name: " Ann ", language: $l) { name language } }';
    const { data } = await testApp.graphql(query, { l: 'zh-cn' }, { token });
    expect(data.updateAccount).toEqual({ name: 'Ann', language: 'zh-CN' });
    expect(codeOf(await testApp.graphql(query, { l: 'no language' }, { token }))).toBe('account/language');
  });

  it('with a new password is signed out everywhere else', async () => {
    const [here, there] = [newBrowser(), newBrowser()];
    await here.signIn(email, password);
    await there.signIn(email, password);
    const query = 'mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
    const next = 'a lamp in another window';
    expect(codeOf(await here.graphql(query, { c: 'wrong', n: next }))).toBe('account/wrong-password');
    await here.graphql(query, { c: password, n: next });
    await expect(here.me()).resolves.toBe(email);
    await expect(there.me()).resolves.toBeNull();
    expect(codeOf(await newBrowser().signIn(email, password))).toBe('account/not-signed-in');
    await here.graphql(query, { c: next, n: password });
  });
});

describe('a token for programs', () => {
  it('is shown once, kept as a hash, and acts until it is revoked', async () => {
    const { token } = await ownerOf(testApp);
    const create = 'mutation { createApiToken(name: "laptop") { id secret } }';
    const { id, secret } = (await testApp.graphql(create, {}, { token })).data.createApiToken;
    const list = '{ apiTokens { id name lastUsedAt secret } }';
    const before = (await testApp.graphql(list, {}, { token })).data.apiTokens;
    expect(before).toContainEqual({ id, name: 'laptop', lastUsedAt: null, secret: null });
    await expect(testApp.em().count(ApiToken, { tokenHash: secret })).resolves.toBe(0);
    const after = (await testApp.graphql(list, {}, { token: secret })).data.apiTokens;
    expect(after).toContainEqual({ id, name: 'laptop', lastUsedAt: expect.any(String), secret: null });
    await testApp.graphql('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id }, { token });
    expect(codeOf(await testApp.graphql(list, {}, { token: secret }))).toBe('account/not-signed-in');
  });

  it('cannot be revoked by somebody else', async () => {
    const [a, b] = [await ownerOf(testApp), await ownerOf(testApp)];
    const create = 'mutation { createApiToken(name: "laptop") { id } }';
    const { id } = (await testApp.graphql(create, {}, { token: a.token })).data.createApiToken;
    const reply = await testApp.graphql(
      'mutation ($id: ID!) { revokeApiToken(id: $id) }',
      { id },
      { token: b.token },
    );
    expect(codeOf(reply)).toBe('api-token/not-found');
  });
});
