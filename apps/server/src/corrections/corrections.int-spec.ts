import { type SlackFixtureMessage, slackZip } from '../imports/testing/files';
import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const gate: SlackFixtureMessage[] = [
  { user: 'U1', text: 'We decided to paint the gate crimson.' },
  { user: 'U2', text: 'The ladder for the gate stands in the shed.' },
];
const scene = 'Which colour do we paint the gate?';
const crimson = 'We decided to paint the gate crimson.';
const teal = 'Teal, the council asked for it.';
const shown = `id text corrections { right isBySubject by { id } }
  result { __typename ... on Answer { sentences { text } citations { passage { text } } } }`;
const people = 'query ($w: ID!) { people(workspaceId: $w) { items { id name } } }';
const ask = `mutation ($w: ID!, $text: String!, $as: ID) { ask(input: { workspaceId: $w, text: $text, asPersonId: $as }) { ${shown} } }`;
const kept = `query ($id: ID!) { question(id: $id) { ${shown} } }`;
const preview = `query ($q: ID!, $right: String!) { correctionPreview(input: { questionId: $q, sentence: 0, right: $right }) {
  wrong claim answers { question before after } } }`;
const correct = `mutation ($q: ID!, $right: String!, $s: Int = 0) {
  correctPersona(input: { questionId: $q, sentence: $s, right: $right }) { ${shown} } }`;
const list =
  'query ($id: ID!) { corrections(personId: $id) { id scene wrong right claim holds mayWithdraw } }';
const withdraw = 'mutation ($id: ID!) { withdrawCorrection(id: $id) { id } }';
const versions = 'query ($id: ID!) { profileVersions(personId: $id) { number reason } }';
const rollBack = 'mutation ($id: ID!, $n: Int!) { rollBackProfile(personId: $id, number: $n) { number } }';

describe('corrections in conversation', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let id: string;
  let sourceId: string;
  let questionId: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    ({ sourceId } = await client.upload(owner, { 'gate.zip': await slackZip('gate', gate) }));
    const { items } = (await client.ask(owner, people, { w: owner.workspaceId })).people;
    id = items.find(({ name }: { name: string }) => name === 'Mara Lind').id;
  });
  afterAll(() => client.close());

  const asked = async (text: string, as: SignedUp = owner, who: string | null = id): Promise<any> =>
    (await client.ask(as, ask, { w: owner.workspaceId, text, as: who })).ask;
  const listed = async (as: SignedUp = owner): Promise<any[]> =>
    (await client.ask(as, list, { id })).corrections;
  const said = ({ corrections, result }: any) => [
    ...corrections.map(({ right }: any) => right),
    ...(result.sentences ?? []).map(({ text }: any) => text),
  ];

  it('show before they are kept what they would change, and the claim they touch', async () => {
    const question = await asked(scene);
    questionId = question.id;
    expect(said(question)).toEqual([crimson]);
    const { correctionPreview } = await client.ask(owner, preview, { q: questionId, right: teal });
    expect(correctionPreview).toEqual({
      ...{ wrong: crimson, claim: crimson },
      answers: [{ question: scene, before: [crimson], after: [teal] }],
    });
    expect(await listed()).toEqual([]);
  });

  it('never make a persona claim to be human, and need something to say', async () => {
    const refused = (right: string) => client.refusal(owner, correct, { q: questionId, right });
    expect(await refused('I am a real person, not an AI.')).toBe('correction/honesty');
    expect(await refused('我是真人')).toBe('correction/honesty');
    expect(await refused(' ')).toBe('correction/right');
    expect(await refused(crimson)).toBe('correction/right');
    expect(await client.refusal(owner, correct, { q: questionId, right: teal, s: 7 })).toBe(
      'correction/no-sentence',
    );
  });

  it('are only for answers that somebody was asked for, and for members who may do more than read', async () => {
    const everybody = await asked(scene, owner, null);
    expect(await client.refusal(owner, correct, { q: everybody.id, right: teal })).toBe(
      'correction/no-sentence',
    );
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const theirs = await asked(scene, viewer);
    expect(await client.refusal(viewer, correct, { q: theirs.id, right: teal })).toBe(
      'workspace/role-too-low',
    );
  });

  it('come before what was found, in kept answers and new ones, for everybody, and never as a quotation', async () => {
    const { correctPersona } = await client.ask(owner, correct, { q: questionId, right: teal });
    expect(said(correctPersona)).toEqual([teal]);
    expect(JSON.stringify(correctPersona.result)).not.toContain('crimson');
    expect(said((await client.ask(owner, kept, { id: questionId })).question)).toEqual([teal]);
    const member = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    expect(said(await asked('What colour is the gate painted?', member))).toEqual([teal]);
    expect(said(await asked(scene, member, null))).toEqual([crimson]);
  });

  it('are tested by asking their scene again, and the newer one holds', async () => {
    expect(await listed()).toMatchObject([
      { scene, wrong: crimson, right: teal, claim: crimson, holds: true },
    ]);
    expect((await client.ask(owner, versions, { id })).profileVersions[0]).toEqual({
      ...{ number: 2, reason: 'CORRECTION' },
    });
  });

  it('stay when somebody goes back to a version from before them', async () => {
    await client.ask(owner, rollBack, { id, n: 1 });
    expect(said(await asked(scene))).toEqual([teal]);
  });

  it('of the person come before all others, and only they take them back', async () => {
    const subject = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    await client.rows(`update account set email = 'mara@example.org' where id = ?::uuid`, [
      subject.accountId,
    ]);
    const [teals] = await listed();
    expect((await client.ask(subject, list, { id })).corrections[0].mayWithdraw).toBe(true);
    await client.ask(subject, withdraw, { id: teals.id });
    const question = await asked(scene, subject);
    expect(said(question)).toEqual([crimson]);
    await client.ask(subject, correct, { q: question.id, right: 'I would leave it bare.' });
    const [own] = await listed();
    expect(own).toMatchObject({ right: 'I would leave it bare.', mayWithdraw: false, holds: true });
    expect(await client.refusal(owner, withdraw, { id: own.id })).toBe('correction/not-yours');
  });

  it('in force at a version come back with it', async () => {
    await client.ask(owner, rollBack, { id, n: 2 });
    expect((await listed()).map(({ right, holds }) => [right, holds])).toEqual([
      ['I would leave it bare.', true],
      [teal, false],
    ]);
  });

  it('say nothing while the persona is paused', async () => {
    await client.ask(owner, 'mutation ($id: ID!) { revokeConsent(personId: $id) { label } }', { id });
    expect(await client.refusal(owner, ask, { w: owner.workspaceId, text: scene, as: id })).toBe(
      'persona/paused',
    );
    expect(await client.refusal(owner, list, { id })).toBe('persona/paused');
  });

  it('go with the source of what they call wrong', async () => {
    await client.ask(owner, 'mutation ($id: ID!) { deleteSource(id: $id) }', { id: sourceId });
    await client.idle();
    const [left] = await client.rows('select count(*)::int as n from correction');
    expect(left).toEqual({ n: 0 });
  });
});
