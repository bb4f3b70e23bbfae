import { ImportClient } from '../imports/testing/import-client';
import { memberOf } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const line = (author: string, text: string): string =>
  JSON.stringify({ timestamp: '2024-03-01T09:00:00Z', author, text });
const chat = [
  line('Maya', 'We decided to keep the old logo.'),
  line('Tom', 'Good, the old one is on every van.'),
  line('Maya', 'The runbook for payouts lives in the operations folder.'),
].join('\n');

const fields =
  'told { id kind text question isBySubject mayTakeBack by { id } } interview { part claims text } mayTell';
const intake = `query ($id: ID!) { intake(personId: $id) { ${fields} } }`;
const tell = `mutation ($input: TellInput!) { tellOfPerson(input: $input) { ${fields} } }`;
const takeBack = `mutation ($id: ID!) { takeBackTold(id: $id) { ${fields} } }`;
const rollBack = 'mutation ($id: ID!, $n: Int!) { rollBackProfile(personId: $id, number: $n) { number } }';
const versions = 'query ($id: ID!) { profileVersions(personId: $id) { number reason } }';
const claims = 'query ($id: ID!) { claims(personId: $id) { text } }';
const people = 'query ($w: ID!) { people(workspaceId: $w, text: "Maya") { items { id } } }';

describe('what is told of a person', () => {
  let client: ImportClient;
  let id: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    await client.upload(client.owner, { 'chat.jsonl': chat });
    id = (await client.ask(client.owner, people, { w: client.owner.workspaceId })).people.items[0].id;
  });
  afterAll(() => client.close());

  const told = async (kind: string, text: string, part?: string): Promise<any> =>
    (await client.ask(client.owner, tell, { input: { personId: id, kind, text, part } })).tellOfPerson;
  const lines = ({ told: all }: any) => all.map(({ kind, text }: any) => [kind, text]);
  const now = async (): Promise<any> => (await client.ask(client.owner, intake, { id })).intake;

  it('answers three questions, and telling one again takes the place of the answer before', async () => {
    await told('NAME', 'May');
    await told('ROLE', 'Looks after refunds');
    await told('IMPRESSION', 'Calm when things break.');
    expect(lines(await told('ROLE', 'Leads payments'))).toEqual([
      ['NAME', 'May'],
      ['IMPRESSION', 'Calm when things break.'],
      ['ROLE', 'Leads payments'],
    ]);
  });

  it('takes tags of manner, and no others', async () => {
    expect(lines(await told('TAG', 'brief'))).toContainEqual(['TAG', 'brief']);
    expect(lines(await told('TAG', 'brief')).filter(([kind]: string[]) => kind === 'TAG')).toHaveLength(1);
    const refused = (kind: string, text: string, part?: string) =>
      client.refusal(client.owner, tell, { input: { personId: id, kind, text, part } });
    expect(await refused('TAG', 'neurotic')).toBe('told/tag');
    expect(await refused('NAME', ' ')).toBe('told/length');
    expect(await refused('INTERVIEW', 'Me.', 'DECISION')).toBe('told/part');
  });

  it('is asked for in an interview where the profile is thinnest, until it was told', async () => {
    expect((await now()).interview.map(({ part, claims: n }: any) => [part, n])).toEqual([
      ['OWNER', 0],
      ['PROMISE', 0],
      ['PROCEDURE', 0],
    ]);
    const after = await told('INTERVIEW', 'Refunds and the payout calendar.', 'OWNER');
    expect(after.told.at(-1)).toMatchObject({ question: 'What are you the one to be asked about?' });
    expect(after.interview[0].part).toBe('PROMISE');
  });

  it('is never found: no claim comes of it', async () => {
    const found = (await client.ask(client.owner, claims, { id })).claims.map(({ text }: any) => text);
    expect(found.join()).not.toMatch(/calendar|Leads payments/);
  });

  it('is a version each, and a rollback brings back what was told then', async () => {
    const [latest] = (await client.ask(client.owner, versions, { id })).profileVersions;
    expect(latest).toEqual({ number: 8, reason: 'TOLD' });
    const diff = `query ($id: ID!, $from: Int!, $to: Int) { profileDiff(personId: $id, from: $from, to: $to) {
      said { told text wrong isTakenBack } } }`;
    const said = async (from: number, to: number | null) =>
      (await client.ask(client.owner, diff, { id, from, to })).profileDiff.said;
    expect(await said(1, 2)).toEqual([expect.objectContaining({ told: 'NAME', isTakenBack: false })]);
    expect(await said(4, 5)).toEqual([
      expect.objectContaining({ text: 'Looks after refunds', isTakenBack: true }),
      expect.objectContaining({ text: 'Leads payments', isTakenBack: false }),
    ]);
    expect(await said(8, null)).toEqual([]);
    await client.ask(client.owner, rollBack, { id, n: 3 });
    expect(lines(await now())).toEqual([
      ['NAME', 'May'],
      ['ROLE', 'Looks after refunds'],
    ]);
  });

  it('is taken back by whoever told it, by admins, and by the person, and told by nobody who only reads', async () => {
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Viewer);
    const member = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    const input = { personId: id, kind: 'NAME', text: 'M.' };
    expect(await client.refusal(viewer, tell, { input })).toBe('workspace/role-too-low');
    expect(await client.refusal(member, tell, { input })).toBe('told/not-yours');
    const [name] = (await now()).told;
    expect(await client.refusal(member, takeBack, { id: name.id })).toBe('told/not-yours');
    const left = (await client.ask(client.owner, takeBack, { id: name.id })).takeBackTold;
    expect(lines(left)).toEqual([['ROLE', 'Looks after refunds']]);
  });
});
