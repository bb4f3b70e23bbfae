import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';
import { slackZip, whatsAppChat } from './testing/files';
import { ImportClient } from './testing/import-client';

const readableCount = 'query($id: ID!) { conversation(id: $id) { messages } }';

describe('sources that share conversations', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => void (owner = await client.newWorkspace()));

  const remove = (id: string) => client.ask(owner, 'mutation($id: ID!) { deleteSource(id: $id) }', { id });
  const setVisibility = async (sourceId: string, visibility: string): Promise<void> => {
    await client.ask(
      owner,
      'mutation($sourceId: ID!, $visibility: Visibility!) { setVisibility(sourceId: $sourceId, visibility: $visibility) { id visibility } }',
      { sourceId, visibility },
    );
    await client.idle();
  };
  const texts = async (): Promise<string[]> =>
    (
      await client.rows(
        'select m.text from message m join source s on s.id = m.source_id where s.workspace_id = ?::uuid order by m.seq',
        [owner.workspaceId],
      )
    ).map(({ text }) => text);

  it('lose nothing that one of them still contains when the other is deleted', async () => {
    const longer = await client.upload(owner, { 'chat.txt': whatsAppChat(5) });
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    await remove(longer.sourceId);
    await client.idle();
    expect(await texts()).toEqual(['note number 0', 'note number 1', 'note number 2']);
  });

  it('forget an edit that only the deleted one told of', async () => {
    await client.upload(owner, { 'one.zip': await slackZip('pay', [{ user: 'U1', text: 'Monday' }]) });
    const edit = await slackZip('pay', [{ user: 'U1', text: 'Monday', editedText: 'Tuesday' }]);
    const edited = await client.upload(owner, { 'two.zip': edit });
    expect(await texts()).toEqual(['Tuesday']);
    await remove(edited.sourceId);
    await client.idle();
    expect(await texts()).toEqual(['Monday']);
  });

  it('leave nothing at all when the last of them is deleted', async () => {
    const empty = await client.contents(owner.workspaceId);
    const one = await client.upload(owner, { 'chat.txt': whatsAppChat(5) });
    const two = await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    await remove(one.sourceId);
    await client.idle();
    await remove(two.sourceId);
    await client.idle();
    await expect(client.contents(owner.workspaceId)).resolves.toEqual(empty);
  });

  it('are found whole by everybody once a private one becomes public', async () => {
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const { sourceId } = await client.upload(owner, { 'chat.txt': whatsAppChat(5) }, { visibility: 'ME' });
    expect(await texts()).toHaveLength(8);
    await setVisibility(sourceId, 'WORKSPACE');
    expect(await texts()).toHaveLength(5);
    const [conversation] = await client.rows('select id from conversation where workspace_id = ?::uuid', [
      owner.workspaceId,
    ]);
    expect((await client.ask(viewer, readableCount, conversation)).conversation.messages).toBe(5);
  });

  it('keep what a public one contains when the other becomes private', async () => {
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const { sourceId } = await client.upload(owner, { 'chat.txt': whatsAppChat(5) });
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    await setVisibility(sourceId, 'ME');
    const counts: (number | null)[] = [];
    const conversations = await client.rows('select id from conversation where workspace_id = ?::uuid', [
      owner.workspaceId,
    ]);
    for (const conversation of conversations) {
      const { data } = await client.testApp.graphql(readableCount, conversation, viewer);
      counts.push(data?.conversation.messages ?? null);
    }
    expect(counts.sort()).toEqual([3, null]);
  });

  it('are for the named members alone, who are shown with them', async () => {
    const named = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const other = await memberOf(client.testApp, owner.workspaceId, Role.Admin);
    const { sourceId } = await client.upload(
      owner,
      { 'chat.txt': whatsAppChat(5) },
      { visibility: 'MEMBERS', memberIds: named.memberId },
    );
    const query = 'query($id: ID!) { source(id: $id) { visibility visibleTo { id account { name } } } }';
    const { source } = await client.ask(named, query, { id: sourceId });
    expect(source.visibility).toBe('MEMBERS');
    expect(source.visibleTo.map(({ id }: { id: string }) => id).sort()).toEqual(
      [named.memberId, owner.memberId].sort(),
    );
    await expect(client.refusal(other, query, { id: sourceId })).resolves.toBe('source/not-found');
  });

  it('do not come back when one of them was cancelled', async () => {
    const one = await client.upload(owner, { 'chat.txt': whatsAppChat(5) });
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    await client.rows("update import set phase = 'paused' where id = ?::uuid", [one.importId]);
    await client.steer(owner, 'cancel', one.importId);
    await client.idle();
    expect(await texts()).toHaveLength(3);
  });
});
