import { Role } from '../../workspaces/member.entity';
import { memberOf, type SignedUp } from '../../testing/sign-up';
import { ImportClient } from '../testing/import-client';

const PREVIEW = `query($id: ID!) { importPreview(importId: $id) {
  people { key name } suggestions { key name platform as asName asPlatform } } }`;
const START = `mutation($id: ID!, $choices: ImportChoicesInput) {
  startImport(id: $id, choices: $choices) { phase } }`;
const PEOPLE = `query($w: ID!) { people(workspaceId: $w) {
  items { id name isMember handles { platform name email } } } }`;
const MERGES = 'query($w: ID!) { merges(workspaceId: $w) { id into { name } mergedName } }';
const whatsApp =
  '24/12/23, 11:23 - Maya Lin: refunds run at two\n24/12/23, 11:24 - Tom: fine\n24/12/23, 11:25 - Tommy: ok\n24/12/23, 11:26 - Tom: thanks\n';
const signal = '[2024-01-02, 10:15] Maya Lin: payouts run on Mondays\n[2024-01-02, 10:16] Ben: thanks\n';

describe('the people of an upload that waits', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => void (owner = await client.newWorkspace()));

  const waiting = async (as: SignedUp, name: string, content: string, more = {}) => {
    const { importId } = await client.upload(as, { [name]: content }, { look: 'always', ...more });
    const { importPreview } = await client.ask(as, PREVIEW, { id: importId });
    const keyOf = (who: string): string =>
      importPreview.people.find((one: { name: string }) => one.name === who).key;
    return { importId, ...importPreview, keyOf };
  };
  const start = async (as: SignedUp, id: string, choices: object) => {
    await client.ask(as, START, { id, choices });
    await client.idle();
  };
  const people = async (): Promise<any[]> =>
    (await client.ask(owner, PEOPLE, { w: owner.workspaceId })).people.items;
  const merges = async (): Promise<any[]> =>
    (await client.ask(owner, MERGES, { w: owner.workspaceId })).merges;

  it('may be who is known already under the same name: suggested, joined when chosen, and undone', async () => {
    await client.upload(owner, { 'WhatsApp Chat with Maya.txt': whatsApp });
    const { importId, suggestions } = await waiting(owner, 'signal.txt', signal);
    expect(suggestions).toEqual([
      expect.objectContaining({
        ...{ name: 'Maya Lin', platform: 'signal', asName: 'Maya Lin', asPlatform: 'whatsapp' },
      }),
    ]);
    const [{ key, as }] = suggestions;
    await start(owner, importId, { same: [{ key, as }] });
    const maya = (await people()).find(({ name }) => name === 'Maya Lin');
    expect(maya.handles.map(({ platform }: any) => platform).sort()).toEqual(['signal', 'whatsapp']);
    const [merge] = await merges();
    await client.ask(owner, 'mutation($id: ID!) { undoMerge(id: $id) }', { id: merge.id });
    expect((await people()).filter(({ name }) => name === 'Maya Lin')).toHaveLength(2);
  });

  it('are joined under two names of the same upload, and the uploader among them is known as a member', async () => {
    const { importId, keyOf } = await waiting(owner, 'WhatsApp Chat with Maya.txt', whatsApp);
    const same = [{ key: keyOf('Tommy'), as: keyOf('Tom') }];
    await start(owner, importId, { me: keyOf('Maya Lin'), same });
    const found = await people();
    expect(found.map(({ name, isMember }) => [name, isMember]).sort()).toEqual([
      ['Maya Lin', true],
      ['Tom', false],
    ]);
  });

  it('are not joined by a private upload where others would see it', async () => {
    await client.upload(owner, { 'WhatsApp Chat with Maya.txt': whatsApp });
    const { importId, suggestions } = await waiting(owner, 'signal.txt', signal, { visibility: 'ME' });
    const [{ key, as }] = suggestions;
    await start(owner, importId, { same: [{ key, as }] });
    expect(await merges()).toEqual([]);
  });

  it('are no way to join somebody the uploader cannot see', async () => {
    await client.upload(owner, { 'WhatsApp Chat with Maya.txt': whatsApp }, { visibility: 'ME' });
    const hidden = (await people()).find(({ name }) => name === 'Maya Lin');
    const member = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    const { importId, suggestions, keyOf } = await waiting(member, 'signal.txt', signal);
    expect(suggestions).toEqual([]);
    const choices = { same: [{ key: keyOf('Maya Lin'), as: hidden.id }] };
    expect(await client.refusal(member, START, { id: importId, choices })).toBe('person/not-found');
  });
});
