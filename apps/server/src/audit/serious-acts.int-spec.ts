import { ImportClient } from '../imports/testing/import-client';
import { whatsAppChat } from '../imports/testing/files';

describe('the audit log tells of every serious act', () => {
  let client: ImportClient;
  let sourceId: string;
  beforeAll(async () => {
    client = await ImportClient.start();
    ({ sourceId } = await client.upload(client.owner, { 'chat.txt': whatsAppChat(6) }));
  });
  afterAll(() => client.close());

  const act = (query: string, variables: object): Promise<any> => client.ask(client.owner, query, variables);
  const newest = async (): Promise<{ action: string; details: object }> => {
    const log = `query ($w: ID!) { auditLog(workspaceId: $w, first: 1) {
      items { action account { id } details { name value } } } }`;
    const [entry] = (await act(log, { w: client.owner.workspaceId })).auditLog.items;
    expect(entry.account.id).toBe(client.owner.accountId);
    const details = entry.details.map(({ name, value }: any) => [name, value]);
    return { action: entry.action, details: Object.fromEntries(details) };
  };
  const peopleIds = async (): Promise<string[]> =>
    (
      await act('query ($w: ID!) { people(workspaceId: $w) { items { id } } }', {
        w: client.owner.workspaceId,
      })
    ).people.items.map(({ id }: { id: string }) => id);

  it('on the people in it: consent, merge and its undoing', async () => {
    const [personId = '', other = ''] = await peopleIds();
    const id = { id: personId };
    await act(
      'mutation ($id: ID!) { grantConsent(personId: $id, scope: VOICE, basis: "in writing") { label } }',
      id,
    );
    expect(await newest()).toEqual({ action: 'consent-granted', details: { personId } });
    await act('mutation ($id: ID!) { revokeConsent(personId: $id) { label } }', id);
    expect(await newest()).toEqual({ action: 'consent-revoked', details: { personId } });

    const pair = { into: personId, from: other };
    const { mergePeople } = await act(
      'mutation ($into: ID!, $from: ID!) { mergePeople(intoId: $into, fromId: $from) { id } }',
      pair,
    );
    expect(await newest()).toEqual({ action: 'people-merged', details: pair });
    await act('mutation ($id: ID!) { undoMerge(id: $id) }', mergePeople);
    expect(await newest()).toEqual({ action: 'merge-undone', details: pair });
  });

  it('on sources: who may read one, and its end', async () => {
    await act('mutation ($id: ID!) { setVisibility(sourceId: $id, visibility: ME) { id } }', {
      id: sourceId,
    });
    expect(await newest()).toEqual({
      ...{ action: 'visibility-changed', details: { sourceId, from: 'workspace', to: 'me' } },
    });
    await client.idle();
    await act('mutation ($id: ID!) { deleteSource(id: $id) }', { id: sourceId });
    expect(await newest()).toEqual({ action: 'source-deleted', details: { sourceId } });
  });

  it('on what leaves the house: tokens, backups', async () => {
    await act('mutation { createApiToken(name: "laptop") { secret } }', {});
    expect(await newest()).toMatchObject({ action: 'api-token-created' });
    await act('mutation { createBackup { path } }', {});
    expect(await newest()).toMatchObject({ action: 'backup-created' });
  });
});
