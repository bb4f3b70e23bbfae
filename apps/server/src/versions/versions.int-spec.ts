import { ImportClient } from '../imports/testing/import-client';
import { memberOf } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const line = (author: string, text: string, day: string): string =>
  JSON.stringify({ timestamp: `${day}T09:00:00Z`, author, text });
const three = 'We decided to retry a failed refund three times.';
const five = 'We decided to retry a failed refund five times.';
const logo = 'We decided to keep the old logo.';
const secret = 'We decided to leave the bank in spring.';
const spring = [
  line('Maya', three, '2024-03-01'),
  line('Maya', logo, '2024-03-02'),
  line('Tom', 'Good, the old one is on every van.', '2024-03-02'),
].join('\n');
const summer = [
  line('Maya', five, '2024-06-01'),
  line('Tom', 'Noted.', '2024-06-02'),
  line('Maya', logo, '2024-06-02'),
].join('\n');
const hidden = [
  line('Maya', secret, '2024-07-01'),
  line('Tom', 'Not a word of it.', '2024-07-02'),
  line('Maya', 'Agreed.', '2024-07-03'),
].join('\n');

const versions = `query ($id: ID!) { profileVersions(personId: $id) {
  number reason restores claims by { id } } }`;
const diff = `query ($id: ID!, $from: Int!, $to: Int) { profileDiff(personId: $id, from: $from, to: $to) {
  counts { kind count } changes { kind before { text status } after { id text status seen place { text } } against { id text } }
  numbers { name before after } } }`;
const take = `mutation ($id: ID!) { takeProposal(personId: $id) { number reason claims } }`;
const rollBack = `mutation ($id: ID!, $n: Int!) { rollBackProfile(personId: $id, number: $n) { number restores claims } }`;
const review = `mutation ($id: ID!, $status: ClaimStatus!, $text: String) {
  reviewClaim(id: $id, status: $status, correctedText: $text) { id } }`;
const claims = `query ($id: ID!) { claims(personId: $id) { id text status correctedText } }`;
const people = `query ($w: ID!) { people(workspaceId: $w, text: "Maya") { items { id } } }`;

describe('versions of a profile', () => {
  let client: ImportClient;
  let id: string;
  let summerId: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    await client.upload(client.owner, { 'spring.jsonl': spring });
    id = (await client.ask(client.owner, people, { w: client.owner.workspaceId })).people.items[0].id;
  });
  afterAll(() => client.close());

  const list = async (as = client.owner): Promise<any[]> =>
    (await client.ask(as, versions, { id })).profileVersions;
  const changes = async (from: number, to?: number, as = client.owner): Promise<any> =>
    (await client.ask(as, diff, { id, from, to })).profileDiff;
  const kinds = async (from: number, to?: number, as = client.owner) =>
    (await changes(from, to, as)).changes.map(({ kind, before, after }: any) => [
      kind,
      (after ?? before).text,
    ]);
  const claimOf = async (text: string): Promise<any> =>
    (await client.ask(client.owner, claims, { id })).claims.find((one: any) => one.text === text);

  it('begin with what was found first', async () => {
    expect(await list()).toEqual([{ number: 1, reason: 'FIRST', restores: null, claims: 2, by: null }]);
    expect(await kinds(1)).toEqual([]);
  });

  it('take nothing in when a source is added: it is a proposal, and what contradicts is asked about', async () => {
    ({ sourceId: summerId } = await client.upload(client.owner, { 'summer.jsonl': summer }));
    const proposal = await changes(1);
    expect(proposal.counts).toEqual([
      { kind: 'CONFLICTING', count: 1 },
      { kind: 'STRENGTHENED', count: 1 },
    ]);
    expect(proposal.changes[0]).toMatchObject({ after: { text: five }, against: { text: three } });
    expect(proposal.changes[1].after).toMatchObject({ seen: 2, place: { text: logo } });
    expect(await list()).toHaveLength(1);
    expect(await client.refusal(client.owner, take, { id })).toBe('version/conflicts');
  });

  it('are made by what is said of a claim, which settles the conflict', async () => {
    const older = await claimOf(three);
    await client.ask(client.owner, review, { id: older.id, status: 'STALE' });
    const [latest] = await list();
    expect(latest).toMatchObject({ number: 2, reason: 'REVIEW', by: { id: client.owner.accountId } });
    expect(await kinds(1, 2)).toEqual([['STALE', three]]);
    expect(await kinds(2)).toEqual([
      ['ADDED', five],
      ['STRENGTHENED', logo],
    ]);
  });

  it('take the proposal in when a member says so, with the numbers that changed', async () => {
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Viewer);
    expect(await client.refusal(viewer, take, { id })).toBe('workspace/role-too-low');
    const { takeProposal } = await client.ask(client.owner, take, { id });
    expect(takeProposal).toEqual({ number: 3, reason: 'SOURCES', claims: 3 });
    expect(await kinds(3)).toEqual([]);
    expect(await client.refusal(client.owner, take, { id })).toBe('version/nothing-new');
    expect((await changes(3)).numbers).toEqual([]);
  });

  it('show of a private upload nothing to anybody else', async () => {
    await client.upload(client.owner, { 'hidden.jsonl': hidden }, { visibility: 'ME' });
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    expect(await kinds(3)).toEqual([['ADDED', secret]]);
    expect(await kinds(3, undefined, viewer)).toEqual([]);
    expect(await client.refusal(viewer, take, { id })).toBe('version/nothing-new');
    await client.ask(client.owner, take, { id });
    expect((await list())[0]).toMatchObject({ number: 4, claims: 4 });
    expect((await list(viewer))[0]).toMatchObject({ number: 4, claims: 3 });
    expect(await kinds(3, 4, viewer)).toEqual([]);
  });

  it('go back to an earlier one with all that was said then, as a new version', async () => {
    const corrected = await claimOf(logo);
    await client.ask(client.owner, review, {
      ...{ id: corrected.id, status: 'CORRECTED' },
      text: 'We keep the old logo until May.',
    });
    const member = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    expect(await client.refusal(member, rollBack, { id, n: 1 })).toBe('workspace/role-too-low');
    expect(await client.refusal(client.owner, rollBack, { id, n: 5 })).toBe('version/latest');
    expect(await client.refusal(client.owner, rollBack, { id, n: 9 })).toBe('version/not-found');
    const { rollBackProfile } = await client.ask(client.owner, rollBack, { id, n: 1 });
    expect(rollBackProfile).toEqual({ number: 6, restores: 1, claims: 2 });
    expect(await kinds(1, 6)).toEqual([]);
    expect(await claimOf(logo)).toMatchObject({ status: 'PROPOSED', correctedText: null });
    expect(await claimOf(three)).toMatchObject({ status: 'PROPOSED' });
    const back = await client.ask(client.owner, rollBack, { id, n: 5 });
    expect(back.rollBackProfile).toEqual({ number: 7, restores: 5, claims: 4 });
    expect(await claimOf(logo)).toMatchObject({ correctedText: 'We keep the old logo until May.' });
    expect(await claimOf(three)).toMatchObject({ status: 'STALE' });
  });

  it('keep what the person said themselves when somebody else goes back, and hide what they vetoed', async () => {
    const subject = await memberOf(client.testApp, client.owner.workspaceId, Role.Viewer);
    await client.rows(`update account set email = 'maya@example.org' where id = ?::uuid`, [
      subject.accountId,
    ]);
    await client.rows(
      `update appearance set email = 'maya@example.org'
       where handle_id in (select id from handle where person_id = ?::uuid)`,
      [id],
    );
    await client.ask(subject, review, { id: (await claimOf(five)).id, status: 'VETOED' });
    expect(await kinds(7, 8)).toEqual([]);
    expect(await kinds(7, 8, subject)).toEqual([['REMOVED', five]]);
    await client.ask(client.owner, rollBack, { id, n: 7 });
    expect(await claimOf(five)).toBeUndefined();
    expect(await kinds(8, 9, subject)).toEqual([]);
  });

  it('lose of every version what comes from a source that is deleted', async () => {
    await client.ask(client.owner, 'mutation ($id: ID!) { deleteSource(id: $id) }', { id: summerId });
    await client.idle();
    expect((await list()).map(({ number, claims: n }) => [number, n])).toEqual([
      [9, 3],
      [8, 3],
      [7, 3],
      [6, 2],
      [5, 3],
      [4, 3],
      [3, 2],
      [2, 2],
      [1, 2],
    ]);
    const [left] = await client.rows(
      `select (select count(*)::int from version_claim where text = '${five}') as told,
         (select count(*)::int from profile_version where counted_over @> '["${summerId}"]') as counted`,
    );
    expect(left).toEqual({ told: 0, counted: 0 });
  });

  it('are not shown while the persona is paused', async () => {
    await client.ask(client.owner, 'mutation ($id: ID!) { revokeConsent(personId: $id) { label } }', { id });
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    expect(await client.refusal(viewer, versions, { id })).toBe('persona/paused');
  });
});
