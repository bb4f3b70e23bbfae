import { type SlackFixtureMessage, slackZip } from '../imports/testing/files';
import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const fields = '{ id person { name } askedBy { id } isOwn receipt }';
const requests = `query ($w: ID!) { erasureRequests(workspaceId: $w) ${fields} }`;
const askErasure = `mutation ($id: ID!, $name: String!) { askErasure(personId: $id, name: $name) ${fields} }`;
const confirm = `mutation ($id: ID!) { confirmErasure(id: $id) ${fields} }`;
const drop = `mutation ($id: ID!) { dropErasure(id: $id) ${fields} }`;
const verify = `query ($r: String!) { verifyPersonErasure(receipt: $r) { isWhole isRecorded remains } }`;
const people = `query ($w: ID!) { people(workspaceId: $w) { items { id name } } }`;
const search = `query ($w: ID!, $text: String!) { search(workspaceId: $w, input: { text: $text }) { hits { passage { text speaker { name } } } } }`;
const ask = `mutation ($w: ID!, $text: String!) { ask(input: { workspaceId: $w, text: $text }) { result { __typename } } }`;
const history = `query ($w: ID!) { questions(workspaceId: $w) { items { text } } }`;

describe('erasing somebody at their word', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let subject: SignedUp;
  let w: string;
  let id: string;

  const gate: SlackFixtureMessage[] = [
    { user: 'U1', text: 'We decided to paint the gate crimson.' },
    { user: 'U2', text: 'The ladder for the gate stands in the shed.' },
    { user: 'U1', text: 'Should the hinges of the gate be marigold?' },
    { user: 'U2', text: 'The hinges of the gate must stay as they are until spring.' },
  ];
  const upload = async (messages: SlackFixtureMessage[]): Promise<unknown> =>
    client.upload(owner, { 'gate.zip': await slackZip('gate', messages) });
  const found = async (text: string): Promise<boolean> =>
    JSON.stringify((await client.ask(owner, search, { w, text })).search).includes(text);
  const named = async (): Promise<string[]> =>
    (await client.ask(owner, people, { w })).people.items.map(({ name }: { name: string }) => name);

  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    w = owner.workspaceId;
    subject = await memberOf(client.testApp, w, Role.Viewer);
    await client.rows(`update account set email = 'mara@example.org' where id = ?::uuid`, [
      subject.accountId,
    ]);
    await upload(gate);
    const { items } = (await client.ask(owner, people, { w })).people;
    id = items.find(({ name }: { name: string }) => name === 'Mara Lind').id;
  });
  afterAll(() => client.close());

  it('is asked for by them alone, with their name written out', async () => {
    expect(await client.refusal(owner, askErasure, { id, name: 'Mara Lind' })).toBe('subject/not-you');
    expect(await client.refusal(subject, askErasure, { id, name: 'Mara' })).toBe('erasure/not-confirmed');
  });

  it('can be dropped again, and erases nothing while it waits', async () => {
    const { askErasure: waiting } = await client.ask(subject, askErasure, { id, name: 'Mara Lind' });
    expect(waiting).toMatchObject([{ isOwn: true, receipt: null }]);
    const other = await memberOf(client.testApp, w, Role.Member);
    expect(await client.refusal(other, drop, { id: waiting[0].id })).toBe('workspace/role-too-low');
    expect((await client.ask(other, requests, { w })).erasureRequests).toEqual([]);
    expect((await client.ask(subject, drop, { id: waiting[0].id })).dropErasure).toEqual([]);
    expect(await named()).toContain('Mara Lind');
  });

  it('is confirmed by an admin, who then sees nothing of them; nor do search, people and answers kept before', async () => {
    await client.ask(owner, ask, { w, text: 'Which colour do we paint the gate?' });
    await client.ask(owner, ask, { w, text: 'Where is the ladder for the gate?' });
    expect(await found('crimson')).toBe(true);
    await client.ask(subject, askErasure, { id, name: 'Mara Lind' });
    const [waiting] = (await client.ask(owner, requests, { w })).erasureRequests;
    expect(waiting).toMatchObject({ isOwn: false, person: { name: 'Mara Lind' } });
    expect(await client.refusal(subject, confirm, { id: waiting.id })).toBe('workspace/role-too-low');
    expect((await client.ask(owner, confirm, { id: waiting.id })).confirmErasure).toEqual([]);
    const told = await client.rows(
      'select coalesce(q.text, c.text) as text from claim c join claim_evidence e on e.claim_id = c.id left join message q on q.id = e.asked_id',
    );
    expect(JSON.stringify(told)).not.toContain('marigold');
    await client.idle();
    expect([await found('crimson'), await found('ladder')]).toEqual([false, true]);
    expect(await named()).toEqual(['Jon Berg']);
    const kept = (await client.ask(owner, history, { w })).questions.items;
    expect(JSON.stringify(kept)).not.toContain('colour');
    const left = await client.rows(
      `select (select count(*)::int from claim) as claims, (select count(*)::int from message) as messages`,
    );
    expect(left).toEqual([{ claims: 0, messages: 2 }]);
  });

  it('gives whoever asked a receipt that can be checked, and that nobody can make up', async () => {
    const [{ receipt }] = (await client.ask(subject, requests, { w })).erasureRequests;
    const facts = JSON.parse(receipt);
    expect(facts.erased).toMatchObject({
      ...{ message: 2, claim: 1, person: 1, handle: 1 },
      ...{ profile_version: 1, version_claim: 1 },
    });
    expect(facts.files).toHaveLength(1);
    expect(receipt).not.toContain('Mara');
    const checked = async (r: string) => (await client.ask(owner, verify, { r })).verifyPersonErasure;
    expect(await checked(receipt)).toEqual({ isWhole: true, isRecorded: true, remains: [] });
    const changed = JSON.stringify({ ...facts, erased: { message: 9 } });
    expect(await checked(changed)).toMatchObject({ isWhole: false });
    const madeUp = JSON.stringify({ ...facts, handleIds: [] });
    expect(await checked(madeUp)).toMatchObject({ isRecorded: false });
  });

  it('lasts when the same or another file that names them is read', async () => {
    await upload(gate);
    await upload([
      ...gate,
      { user: 'U1', text: 'The crimson paint is in the attic.' },
      { user: 'U2', text: 'The brush lies under the bench.' },
    ]);
    expect(await named()).toEqual(['Jon Berg']);
    expect([await found('crimson'), await found('brush')]).toEqual([false, true]);
  });
});
