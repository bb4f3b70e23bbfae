import { memberOf, type SignedUp } from '../testing/sign-up';
import { ImportClient } from '../imports/testing/import-client';
import { markdown, whatsAppChat } from '../imports/testing/files';
import { Role } from '../workspaces/member.entity';

const pageFields = '{ items { id text } before after }';

describe('the messages of a conversation', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let id: string;
  beforeAll(async () => {
    client = await ImportClient.start();
    owner = await client.newWorkspace();
    await client.upload(owner, { 'chat.txt': whatsAppChat(25) });
    [{ id }] = (await client.rows('select id from conversation where workspace_id = ?::uuid', [
      owner.workspaceId,
    ])) as [{ id: string }];
  });
  afterAll(() => client.close());

  const page = async (range: object): Promise<any> =>
    (
      await client.ask(
        owner,
        `query($id: ID!, $around: ID, $before: String, $after: String, $first: Int) {
          messages(conversationId: $id, around: $around, before: $before, after: $after, first: $first) ${pageFields} }`,
        { id, ...range },
      )
    ).messages;
  const numbers = ({ items }: { items: { text: string }[] }): number[] =>
    items.map(({ text }) => Number(text.replace('note number ', '')));
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n);

  it('come page by page forwards, each once', async () => {
    const first = await page({ first: 10 });
    const second = await page({ first: 10, after: first.after });
    const third = await page({ first: 10, after: second.after });
    expect([first, second, third].map(numbers)).toEqual([range(0, 9), range(10, 19), range(20, 24)]);
    expect([first.before, third.after]).toEqual([null, null]);
  });

  it('come page by page backwards, each in its order', async () => {
    const last = await page({ first: 10, after: (await page({ first: 15 })).after });
    const middle = await page({ first: 10, before: last.before });
    const first = await page({ first: 10, before: middle.before });
    expect([first, middle, last].map(numbers)).toEqual([range(0, 4), range(5, 14), range(15, 24)]);
    expect(first.before).toBeNull();
  });

  it.each(['', 'm:'])('come around one of them, named as %jid', async (prefix) => {
    const all = await page({ first: 25 });
    const around = await page({ first: 5, around: `${prefix}${all.items[12].id}` });
    expect(numbers(around)).toEqual(range(10, 14));
    expect(numbers(await page({ first: 5, before: around.before }))).toEqual(range(5, 9));
    expect(numbers(await page({ first: 5, after: around.after }))).toEqual(range(15, 19));
    expect(numbers(await page({ first: 5, around: all.items[0].id }))).toEqual(range(0, 2));
    expect(numbers(await page({ first: 1, around: all.items[3].id }))).toEqual([3]);
  });

  it('without a time come last, and pages cross over to them both ways', async () => {
    const other = await client.newWorkspace();
    const { sourceId } = await client.upload(other, { 'chat.txt': whatsAppChat(6) });
    await client.rows('update message set sent_at = null where source_id = ?::uuid and seq in (1, 2)', [
      sourceId,
    ]);
    const [conversation] = await client.rows('select id from conversation where workspace_id = ?::uuid', [
      other.workspaceId,
    ]);
    const ask = async (variables: object): Promise<any> =>
      (
        await client.ask(
          other,
          `query($id: ID!, $before: String, $after: String) {
            messages(conversationId: $id, before: $before, after: $after, first: 3) ${pageFields} }`,
          { ...conversation, ...variables },
        )
      ).messages;
    const seqs = await client.rows(
      'select seq, text from message where source_id = ?::uuid order by sent_at, seq',
      [sourceId],
    );
    const first = await ask({});
    const second = await ask({ after: first.after });
    expect([...first.items, ...second.items].map(({ text }) => text)).toEqual(seqs.map(({ text }) => text));
    expect(numbers(await ask({ before: second.before }))).toEqual(numbers(first));
  });

  it('refuse a cursor that is none', async () => {
    const query = 'query($id: ID!) { messages(conversationId: $id, after: "bm9uc2Vuc2U") { before } }';
    await expect(client.refusal(owner, query, { id })).resolves.toBe('paging/bad-cursor');
  });

  it('are nobody else’s: what is private is as if it were not there, in every query', async () => {
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Admin);
    const files = {
      'team/chat.txt': whatsAppChat(2, (n) => `secret ${n}`),
      'team/a.md': `${markdown} secret`,
    };
    const { sourceId, importId } = await client.upload(owner, files, { visibility: 'ME' });
    const [conversation] = await client.rows(
      'select distinct conversation_id as id from message where source_id = ?::uuid',
      [sourceId],
    );
    const [document] = await client.rows('select id from document where source_id = ?::uuid', [sourceId]);
    const queries: [string, string][] = [
      ['query($id: ID!) { source(id: $id) { id } }', sourceId],
      ['query($id: ID!) { import(id: $id) { id } }', importId],
      ['query($id: ID!) { skippedRecords(importId: $id) { total } }', importId],
      ['query($id: ID!) { conversation(id: $id) { id } }', conversation.id],
      ['query($id: ID!) { messages(conversationId: $id) { before } }', conversation.id],
      ['query($id: ID!) { container(id: $id) { __typename } }', conversation.id],
      ['query($id: ID!) { container(id: $id) { __typename } }', document.id],
      ['query($id: ID!) { document(id: $id) { id } }', document.id],
      ['mutation($id: ID!) { deleteSource(id: $id) }', sourceId],
      ['mutation($id: ID!) { setVisibility(sourceId: $id, visibility: WORKSPACE) { id } }', sourceId],
      ['mutation($id: ID!) { pauseImport(id: $id) { id } }', importId],
      ['mutation($id: ID!) { resumeImport(id: $id) { id } }', importId],
      ['mutation($id: ID!) { cancelImport(id: $id) { id } }', importId],
      ['mutation($id: ID!) { retryImport(id: $id) { id } }', importId],
    ];
    for (const [query, of] of queries) {
      expect([query, await client.refusal(viewer, query, { id: of })]).toEqual([
        query,
        expect.stringMatching(/not-found$/),
      ]);
    }
    const lists =
      'query($id: ID!) { sources(workspaceId: $id) { total items { id } } imports(workspaceId: $id) { id source { id } } }';
    const { sources, imports } = await client.ask(viewer, lists, { id: owner.workspaceId });
    expect(sources).toMatchObject({ total: 1, items: [{ id: expect.not.stringContaining(sourceId) }] });
    expect(imports.map(({ source }: any) => source.id)).not.toContain(sourceId);
    const own = await client.ask(owner, lists, { id: owner.workspaceId });
    expect(own.sources.total).toBe(2);
  });

  it('may be read but not steered by a viewer', async () => {
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const { sources } = await client.ask(
      viewer,
      'query($id: ID!) { sources(workspaceId: $id) { items { id canManage } } }',
      {
        id: owner.workspaceId,
      },
    );
    expect(sources.items[0].canManage).toBe(false);
    const remove = 'mutation($id: ID!) { deleteSource(id: $id) }';
    await expect(client.refusal(viewer, remove, { id: sources.items[0].id })).resolves.toBe(
      'source/not-yours',
    );
  });
});
