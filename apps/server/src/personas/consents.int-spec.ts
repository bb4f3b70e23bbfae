import { ImportClient } from '../imports/testing/import-client';
import { slackZip } from '../imports/testing/files';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const grant = `mutation ($id: ID!, $scope: ConsentScope!, $basis: String!, $until: DateTime)
  { grantConsent(personId: $id, scope: $scope, basis: $basis, expiresAt: $until) { consent { scope } } }`;
const revoke = `mutation ($id: ID!) { revokeConsent(personId: $id) { consent { revokedAt } } }`;
const ask = `mutation ($w: ID!, $id: ID!)
  { ask(input: { workspaceId: $w, text: "When do refunds run?", asPersonId: $id }) { result { __typename } } }`;
const described = `query ($id: ID!) { persona(personId: $id) { isCounting messages style { rhythm { replies } } }
  claims(personId: $id) { id } }`;
const leaving = `query ($id: ID!) { leaving(personId: $id) { id } }`;
const day = 86_400_000;

/** The rules of consent, each tried where it bites. What a state allows is a table in the library, with its own spec. */
describe('consent', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let member: SignedUp;
  let subject: SignedUp;
  let id: string;
  let other: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    member = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    subject = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    await client.rows(`update account set email = 'mara@example.org' where id = ?::uuid`, [
      subject.accountId,
    ]);
    await client.upload(owner, {
      'pay.zip': await slackZip('pay', [
        { user: 'U1', text: 'We decided to run refunds at two.' },
        { user: 'U2', text: 'Fine with me, refunds run at two.' },
      ]),
    });
    const list = `query ($w: ID!) { people(workspaceId: $w) { items { id name } } }`;
    const { people } = await client.ask(owner, list, { w: owner.workspaceId });
    const idOf = (name: string) => people.items.find((one: { name: string }) => one.name === name).id;
    [id, other] = [idOf('Mara Lind'), idOf('Jon Berg')];
  });
  afterAll(() => client.close());
  // Whatever a test left behind: the person's own latest word counts.
  beforeEach(() => record(subject, { scope: 'VOICE' }));

  const record = (as: SignedUp, terms: object = {}) =>
    client.refusal(as, grant, { id, scope: 'KNOWLEDGE', basis: 'in writing', ...terms });
  const asking = (as: SignedUp) => client.refusal(as, ask, { w: owner.workspaceId, id });
  const shown = (as: SignedUp, personId = id): Promise<any> => client.ask(as, described, { id: personId });
  const lapse = () =>
    client.rows(`update consent set expires_at = now() - interval '1 second' where person_id = ?::uuid`, [
      id,
    ]);

  it('needs a basis in words and an end that is ahead', async () => {
    expect(await record(owner, { basis: '  ' })).toBe('consent/basis');
    expect(await record(owner, { basis: 'x'.repeat(2_001) })).toBe('consent/basis');
    expect(await record(owner, { until: new Date(Date.now() - 1) })).toBe('consent/expired');
    expect(await record(owner, { until: new Date(Date.now() + day) })).toBeNull();
  });

  it('is recorded and taken back by admins and the person, and by no other member', async () => {
    expect(await record(member)).toBe('workspace/role-too-low');
    expect(await client.refusal(member, revoke, { id })).toBe('workspace/role-too-low');
    expect(await record(owner)).toBeNull();
    expect(await record(subject)).toBeNull();
  });

  it('is not given by one person for another', async () => {
    const forJon = { id: other, scope: 'VOICE', basis: 'in writing' };
    expect(await client.refusal(subject, grant, forJon)).toBe('workspace/role-too-low');
    expect(await client.refusal(subject, revoke, { id: other })).toBe('workspace/role-too-low');
  });

  it('taken back pauses at once, for everybody: asking, claims, what describes them, what leaves with them, skills', async () => {
    expect(await asking(member)).toBeNull();
    expect((await shown(member)).claims).toHaveLength(1);
    expect(await skill(owner)).toBe(200);
    await client.ask(subject, revoke, { id });
    expect([await asking(member), await asking(owner)]).toEqual(['persona/paused', 'persona/paused']);
    expect(await client.refusal(owner, leaving, { id })).toBe('persona/paused');
    expect(await shown(owner)).toEqual({
      persona: { isCounting: false, messages: 0, style: null },
      claims: [],
    });
    expect(await skill(owner)).toBe(403);
  });

  it('taken back still shows people what is kept of themselves', async () => {
    await client.ask(subject, revoke, { id });
    const own = await shown(subject);
    expect(own).toMatchObject({ persona: { messages: 1 }, claims: [{}] });
  });

  it('taken back by the person holds against admins until the person gives it again', async () => {
    await client.ask(subject, revoke, { id });
    expect(await record(owner)).toBe('consent/objected');
    expect(await asking(owner)).toBe('persona/paused');
    expect(await record(subject)).toBeNull();
    expect(await asking(owner)).toBeNull();
  });

  it('run out keeps quotations with their name, and drops what describes them and what leaves the house', async () => {
    await lapse();
    expect(await asking(member)).toBeNull();
    expect((await shown(member)).persona).toMatchObject({ messages: 0, style: null });
    expect((await shown(subject)).persona.messages).toBe(1);
    expect(await skill(owner)).toBe(403);
  });

  it('of people who were joined is what the one who took it back said', async () => {
    // Jon has a record of his own, which must not hide that Mara took hers back.
    await client.ask(owner, grant, { id: other, scope: 'KNOWLEDGE', basis: 'in writing' });
    await client.ask(subject, revoke, { id });
    const merge = `mutation ($into: ID!, $from: ID!) { mergePeople(intoId: $into, fromId: $from) { id } }`;
    const { mergePeople } = await client.ask(owner, merge, { into: other, from: id });
    const askJon = { w: owner.workspaceId, id: other };
    expect(await client.refusal(owner, ask, askJon)).toBe('persona/paused');
    await client.ask(owner, 'mutation ($id: ID!) { undoMerge(id: $id) }', { id: mergePeople.id });
    expect(await client.refusal(owner, ask, askJon)).toBeNull();
  });

  async function skill({ token }: SignedUp): Promise<number> {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${client.testApp.url}/skills/${id}`, { headers })).status;
  }
});
