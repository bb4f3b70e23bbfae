import { createTestApp, type TestApp } from '../testing/create-test-app';
import { ownerOf, type SignedUp } from '../testing/sign-up';
import { upload, uploadAndRead } from './testing/upload';

const chat = [
  '[05.03.24, 09:00:00] Mara Lind: The payment keys rotate on Monday.',
  '[05.03.24, 09:01:00] Jon Berg: Who does it?',
  '[05.03.24, 09:02:30] Mara Lind: I do, with the vault script.',
  '',
].join('\n');

describe('an import', () => {
  let testApp: TestApp;
  let owner: SignedUp;
  beforeAll(async () => {
    testApp = await createTestApp();
    owner = await ownerOf(testApp);
  });
  afterAll(() => testApp.close());

  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const reply = await testApp.graphql(query, variables, owner);
    expect(reply.errors).toBeUndefined();
    return reply.data;
  };

  it('reads a WhatsApp chat', async () => {
    const { sourceId, importId, unchanged, status } = await uploadAndRead(testApp, owner, {
      'chat.txt': chat,
    });
    expect({ status, unchanged }).toEqual({ status: 201, unchanged: false });
    const { import: run } = await ask(
      `query($id: ID!) { import(id: $id) { phase message done total unit counts { files conversations messages people skipped unchanged }
        source { id name formats messages people documents files { path format mediaType bytes } latestImport { id } canManage uploadedBy { name } } } }`,
      { id: importId },
    );
    expect(run.source.id).toBe(sourceId);
    expect(run.counts).toMatchObject({ files: 1, conversations: 1, messages: 3, people: 2, skipped: 0 });
    await expect(upload(testApp, owner, { 'chat.txt': chat })).resolves.toMatchObject({
      sourceId,
      unchanged: true,
    });
  });
});
