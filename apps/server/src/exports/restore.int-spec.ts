import { createTestApp, type TestApp } from '../testing/create-test-app';
import { ownerOf } from '../testing/sign-up';

describe('restoring over the page', () => {
  let testApp: TestApp;
  beforeAll(async () => void (testApp = await createTestApp()));
  afterAll(() => testApp.close());

  const restore = async (headers: Record<string, string> = { 'x-tacit-csrf': '1' }) => {
    const response = await fetch(`${testApp.url}/restore`, {
      ...{ method: 'POST', body: 'no zip at all' },
      headers: { 'content-type': 'application/zip', ...headers },
    });
    return (await response.json()) as { code: string; message: string };
  };

  it('takes nothing from the page of another site', async () => {
    expect((await restore({})).code).toBe('restore/forged');
  });

  it('refuses what is no backup, and leaves the server as empty as it was', async () => {
    const { code, message } = await restore();
    expect(code).toBe('restore/refused');
    expect(message).toContain('cannot be read as a backup');
    expect(message).not.toContain(testApp.dataDir);
    const { data } = await testApp.graphql('{ setup { needsOwner } }');
    expect(data.setup.needsOwner).toBe(true);
  });

  it('never replaces what is there', async () => {
    await ownerOf(testApp);
    expect((await restore()).code).toBe('restore/in-use');
  });
});
