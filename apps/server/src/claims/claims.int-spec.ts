import { ImportClient } from '../imports/testing/import-client';
import { memberOf } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const line = (author: string, text: string, day: string): string =>
  JSON.stringify({ timestamp: `${day}T09:00:00Z`, author, text });
const team = [
  line('Maya', 'We decided to retry a failed refund three times.', '2024-03-01'),
  line('Tom', 'Why do refunds run at two at night?', '2024-03-02'),
  line('Maya', 'Because the bank closes its books at one and the refunds must be complete.', '2024-03-02'),
  line('Maya', 'We decided to retry a failed refund five times.', '2024-06-01'),
].join('\n');
const secret = [
  line('Maya', 'We decided to leave the bank in spring.', '2024-07-01'),
  line('Tom', 'Nobody may hear of it before the contract ends.', '2024-07-02'),
  line('Maya', 'Agreed, not a word.', '2024-07-03'),
].join('\n');

const fields = 'id kind text question status correctedText isBySubject seen lastSeenAt evidence { text }';
const claims = `query ($id: ID!) { claims(personId: $id) { ${fields} } }`;
const queue = `query ($w: ID!) { reviewQueue(workspaceId: $w) { total
  items { reason claim { ${fields} person { name } } older { text } } } }`;
const review = `mutation ($id: ID!, $status: ClaimStatus!, $text: String) {
  reviewClaim(id: $id, status: $status, correctedText: $text) { ${fields} } }`;

describe('claims', () => {
  let client: ImportClient;
  let sourceId: string;
  let maya: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    ({ sourceId } = await client.upload(client.owner, { 'team.jsonl': team }));
    await client.upload(client.owner, { 'secret.jsonl': secret }, { visibility: 'ME' });
    maya = await personId('Maya');
  });
  afterAll(() => client.close());

  const personId = async (name: string): Promise<string> => {
    const { people } = (await client.ask(
      client.owner,
      'query ($w: ID!, $name: String) { people(workspaceId: $w, text: $name) { items { id } } }',
      { w: client.owner.workspaceId, name },
    )) as { people: { items: { id: string }[] } };
    return people.items[0]?.id ?? '';
  };
  const claimsOf = async (as = client.owner): Promise<any[]> =>
    ((await client.ask(as, claims, { id: maya })) as { claims: any[] }).claims;
  const textsFor = async (as = client.owner) => (await claimsOf(as)).map(({ text }) => text);
  const idOf = async (part: string): Promise<string> =>
    (await claimsOf()).find(({ text }) => text.includes(part)).id;

  it('are found after an import, with the message that says them', async () => {
    const found = await claimsOf();
    expect(found.map(({ kind, status }) => [kind, status])).toEqual([
      ['DECISION', 'PROPOSED'],
      ['DECISION', 'PROPOSED'],
      ['ANSWER', 'PROPOSED'],
      ['DECISION', 'PROPOSED'],
    ]);
    expect(found[2].question).toBe('Why do refunds run at two at night?');
    expect(found[1].evidence[0].text).toBe('We decided to retry a failed refund five times.');
  });

  it('of a private upload exist for nobody else', async () => {
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    expect(await textsFor(viewer)).not.toContain('We decided to leave the bank in spring.');
    const id = await idOf('leave the bank');
    expect(await client.refusal(viewer, review, { id, status: 'VETOED' })).toBe('claim/not-found');
    const { reviewQueue } = await client.ask(viewer, queue, { w: client.owner.workspaceId });
    expect(JSON.stringify(reviewQueue)).not.toContain('leave the bank');
  });

  it('tell what was asked only where the reader may read the question', async () => {
    const answer = 'The bank pays on the second Friday of every month, as always.';
    const asked = (question: string, day: string) =>
      [line('Tom', question, day), line('Maya', answer, day), line('Tom', 'Thanks.', day)].join('\n');
    const owner = await client.newWorkspace();
    await client.upload(
      owner,
      { 'own.jsonl': asked('Does the bank of the crimson deal pay late?', '2024-08-01') },
      { visibility: 'ME' },
    );
    await client.upload(owner, { 'all.jsonl': asked('When does the bank pay?', '2024-07-01') });
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    const query = 'query ($w: ID!) { people(workspaceId: $w, text: "Maya") { items { id } } }';
    const { people } = await client.ask(viewer, query, { w: owner.workspaceId });
    const of = async (as: typeof viewer) => (await client.ask(as, claims, { id: people.items[0].id })).claims;
    expect((await of(viewer)).map(({ question }: any) => question)).toEqual(['When does the bank pay?']);
    expect((await of(owner))[0].question).toBe('Does the bank of the crimson deal pay late?');
  });

  it('are queued where they contradict each other, until somebody says which holds', async () => {
    const ask = async () =>
      (await client.ask(client.owner, queue, { w: client.owner.workspaceId })).reviewQueue;
    const [first] = (await ask()).items;
    expect(first).toMatchObject({
      reason: 'CONTRADICTS',
      claim: { text: 'We decided to retry a failed refund five times.', person: { name: 'Maya' } },
      older: { text: 'We decided to retry a failed refund three times.' },
    });
    await client.ask(client.owner, review, { id: await idOf('three times'), status: 'STALE' });
    await client.ask(client.owner, review, { id: first.claim.id, status: 'CONFIRMED' });
    expect((await ask()).items.map(({ reason }: { reason: string }) => reason)).toEqual(['UNCHECKED']);
    expect((await claimsOf())[0]).toMatchObject({ status: 'CONFIRMED', text: first.claim.text });
  });

  it('are not to be reviewed by those who may only read', async () => {
    const viewer = await memberOf(client.testApp, client.owner.workspaceId, Role.Viewer);
    const id = await idOf('five times');
    expect(await client.refusal(viewer, review, { id, status: 'VETOED' })).toBe('workspace/role-too-low');
  });

  it('say how they are right when they are corrected', async () => {
    const id = await idOf('five times');
    expect(await client.refusal(client.owner, review, { id, status: 'CORRECTED', text: ' ' })).toBe(
      'claim/correction',
    );
    const text = 'We retry a failed refund six times.';
    const { reviewClaim } = await client.ask(client.owner, review, {
      id,
      status: 'CORRECTED',
      text,
    });
    expect(reviewClaim).toMatchObject({ status: 'CORRECTED', correctedText: text, isBySubject: false });
  });

  it('keep what was said of them when the source is read again, and go with it when it is deleted', async () => {
    const id = await idOf('three times');
    await client.ask(
      client.owner,
      'mutation ($id: ID!) { setVisibility(sourceId: $id, visibility: ME) { id } }',
      { id: sourceId },
    );
    await client.idle();
    expect((await claimsOf()).find((claim) => claim.id === id)?.status).toBe('STALE');
    await client.ask(client.owner, review, { id, status: 'VETOED' });
    expect((await claimsOf()).map((claim) => claim.id)).not.toContain(id);
    await client.ask(client.owner, 'mutation ($id: ID!) { deleteSource(id: $id) }', { id: sourceId });
    await client.idle();
    expect(await textsFor()).toEqual(['We decided to leave the bank in spring.']);
    const [left] = await client.rows('select count(*)::int as n from claim where workspace_id = ?::uuid', [
      client.owner.workspaceId,
    ]);
    expect(left).toEqual({ n: 1 });
  });
});
