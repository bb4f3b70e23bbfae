import { request } from 'node:http';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { TestBrowser } from '../testing/test-browser';

let testApp: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  testApp = await createTestApp({ PUBLIC_URL: 'https://tacit.example.org' });
  browser = new TestBrowser(testApp);
  await browser.createOwner('ada@example.org', 'a lamp in the window');
});
afterAll(() => testApp.close());

/** Node's `fetch` will not send an origin of one's choice. */
function post(headers: Record<string, string>, body: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${testApp.url}/graphql`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const askMe = (headers: Record<string, string>) =>
  post(
    { 'content-type': 'application/json', cookie: browser.cookie, ...headers },
    JSON.stringify({ query: '{ me { email } }' }),
  );

describe('a request that another site makes a browser send', () => {
  it('is nobody’s without the header that only our pages can set', async () => {
    await expect(askMe({})).resolves.toMatchObject({ body: '{"data":{"me":null}}\n' });
    await expect(askMe({ 'x-tacit-csrf': '1' })).resolves.toMatchObject({
      body: expect.stringContaining('ada@example.org'),
    });
  });

  it('is nobody’s when it comes from a page of another origin', async () => {
    const reply = await askMe({ 'x-tacit-csrf': '1', origin: 'https://elsewhere.example.org' });
    expect(reply.body).toBe('{"data":{"me":null}}\n');
    const own = await askMe({ 'x-tacit-csrf': '1', origin: 'https://tacit.example.org' });
    expect(own.body).toContain('ada@example.org');
  });

  it('is refused as a form', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', cookie: browser.cookie };
    await expect(post(form, 'query=mutation{signOut}')).resolves.toMatchObject({ status: 400 });
    const text = { 'content-type': 'text/plain', cookie: browser.cookie };
    await expect(post(text, '{"query":"mutation{signOut}"}')).resolves.toMatchObject({ status: 400 });
  });

  it('changes nothing as a link', async () => {
    const link = `${testApp.url}/graphql?query=${encodeURIComponent('mutation{signOut}')}`;
    const plain = await fetch(link, { headers: { cookie: browser.cookie } });
    expect(plain.status).toBe(400);
    const preflighted = await fetch(link, {
      headers: { cookie: browser.cookie, 'x-apollo-operation-name': 'x' },
    });
    expect(preflighted.status).toBe(405);
    await expect(browser.me()).resolves.toBe('ada@example.org');
  });

  it('has no cookie to send over plain http where people use https', async () => {
    await browser.signIn('ada@example.org', 'a lamp in the window');
    expect(browser.setCookie).toContain('; Secure;');
  });
});
