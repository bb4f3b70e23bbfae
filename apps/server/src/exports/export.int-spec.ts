import { Visibility } from '../imports/source.entity';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import {
  buildChat,
  buildMember,
  buildPerson,
  buildSource,
  buildWorkspace,
  type Signed,
} from '../testing/factories';

let testApp: TestApp;
beforeAll(async () => void (testApp = await createTestApp()));
afterAll(() => testApp.close());

const get = (as: Signed, workspaceId: string) =>
  fetch(`${testApp.url}/exports/${workspaceId}`, { headers: { authorization: `Bearer ${as.token}` } });

describe('an export', () => {
  it('holds every line that the asker may read, and none of another’s private source', async () => {
    const em = testApp.em();
    const { workspace, owner } = await buildWorkspace(em);
    const member = await buildMember(em, workspace);
    const lena = await buildPerson(em, workspace, 'Lena');
    const mine = await buildSource(em, owner, { visibility: Visibility.Me });
    const shared = await buildSource(em, owner);
    await buildChat(em, mine, [{ by: lena, text: 'only for me' }]);
    const many = Array.from({ length: 600 }, (_, i) => ({ by: lena, text: `for all ${i}` }));
    await buildChat(em, shared, many);

    const texts = async (as: Signed) => {
      const body = await (await get(as, workspace.id)).text();
      const lines = body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      return lines.filter(({ type }) => type === 'message').map(({ text }) => text as string);
    };
    await expect(texts(owner)).resolves.toHaveLength(601);
    const read = await texts(member);
    expect(new Set(read)).toEqual(new Set(many.map(({ text }) => text)));
  });

  it('of a workspace that is not one’s own is refused', async () => {
    const em = testApp.em();
    const { owner } = await buildWorkspace(em);
    const { workspace } = await buildWorkspace(em);
    expect((await get(owner, workspace.id)).status).toBe(404);
    expect((await get(owner, 'no-id')).status).toBe(404);
  });
});
