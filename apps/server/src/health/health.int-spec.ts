import { createTestApp, type TestApp } from '../testing/create-test-app';

describe('the state of the server', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await createTestApp();
  });
  afterAll(() => testApp.close());

  it.each([
    ['/health', 'ok'],
    ['/ready', 'ready'],
  ])('is told at %s to anybody', async (path, status) => {
    const response = await fetch(`${testApp.url}${path}`);
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toEqual({ status });
  });

  it('comes with an id of its own for every request, whatever the client sends', async () => {
    const ask = () => fetch(`${testApp.url}/health`, { headers: { 'x-request-id': 'mine' } });
    const ids = (await Promise.all([ask(), ask()])).map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
