import { ImportClient } from '../imports/testing/import-client';
import { Account } from '../accounts/account.entity';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const mail = (address: string, text: string, id: string): string =>
  [
    `From: Maya Lin <${address}>`,
    'To: Tom Berg <tom@example.org>',
    'Subject: Refunds',
    'Date: Tue, 05 Mar 2024 10:00:00 +0000',
    `Message-ID: <${id}@example.org>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');

const held = `query ($w: ID!) { held(workspaceId: $w) { person { id name } consent { scope revokedAt }
  sources { name messages } elsewhere { sources messages } claims asked { total askers months { questions } }
  log { action account { id } } } }`;
const grant = `mutation ($id: ID!) { grantConsent(personId: $id, scope: VOICE, basis: "in writing") { label } }`;
const revoke = `mutation ($id: ID!) { revokeConsent(personId: $id) { label } }`;
const ask = `mutation ($w: ID!, $id: ID!) { ask(input: { workspaceId: $w, text: "When do refunds run?", asPersonId: $id }) { id } }`;

describe('what is held about somebody', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let subject: SignedUp;
  let id: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    subject = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const { email } = await client.em.findOneOrFail(Account, { id: subject.accountId });
    await client.upload(owner, { 'mail.eml': mail(email, 'We decided to run refunds at two.', 'a') });
    await client.upload(
      owner,
      { 'hidden.eml': mail(email, 'The crimson door stays shut.', 'b') },
      { visibility: 'ME' },
    );
    const [own] = await heldBy(subject);
    id = own.person.id;
  });
  afterAll(() => client.close());

  const heldBy = async (as: SignedUp): Promise<any[]> =>
    (await client.ask(as, held, { w: owner.workspaceId })).held;
  const copy = async (as: SignedUp, format: string): Promise<{ status: number; text: string }> => {
    const headers = { authorization: `Bearer ${as.token}` };
    const response = await fetch(`${client.testApp.url}/held/${id}?format=${format}`, { headers });
    return { status: response.status, text: await response.text() };
  };

  it('is told to them: sources, claims, and in numbers alone what is not shared with them', async () => {
    const [own, ...others] = await heldBy(subject);
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      person: { name: 'Maya Lin' },
      sources: [{ name: 'mail.eml', messages: 1 }],
      elsewhere: { sources: 1, messages: 1 },
      claims: 1,
    });
    expect(JSON.stringify(own)).not.toContain('hidden');
  });

  it('is told to nobody else, whatever their role', async () => {
    expect(await heldBy(owner)).toEqual([]);
    expect((await copy(owner, 'json')).status).toBe(403);
    const stranger = await client.newWorkspace();
    expect(await client.refusal(stranger, held, { w: owner.workspaceId })).toBe('workspace/not-found');
  });

  it('counts who asked, and keeps what they asked to the askers', async () => {
    await client.ask(owner, ask, { w: owner.workspaceId, id });
    await client.ask(owner, ask, { w: owner.workspaceId, id });
    const [own] = await heldBy(subject);
    expect(own.asked).toEqual({ total: 2, askers: 1, months: [{ questions: 2 }] });
    expect(JSON.stringify(own)).not.toContain('When do refunds run');
  });

  it('goes along as JSON and as Markdown, without what they may not read', async () => {
    const json = JSON.parse((await copy(subject, 'json')).text);
    expect(json).toMatchObject({
      ...{ kind: 'tacit-held', version: 1, elsewhere: { messages: 1 } },
      claims: [{ text: 'We decided to run refunds at two.' }],
      messages: [{ in: 'Refunds', text: 'We decided to run refunds at two.' }],
    });
    const { text } = await copy(subject, 'md');
    expect(text).toContain('> We decided to run refunds at two.');
    expect(text + JSON.stringify(json)).not.toContain('crimson');
  });

  it('goes along with what others told and corrected, and with every version of the profile', async () => {
    const tell = `mutation ($id: ID!) {
      tellOfPerson(input: { personId: $id, kind: ROLE, text: "Looks after refunds" }) { id } }`;
    await client.ask(owner, tell, { id });
    const { ask: question } = await client.ask(owner, ask, { w: owner.workspaceId, id });
    const correct = `mutation ($q: ID!) {
      correctPersona(input: { questionId: $q, sentence: 0, right: "At three, since May." }) { id } }`;
    await client.ask(owner, correct, { q: question.id });
    const { text } = await copy(subject, 'json');
    expect(JSON.parse(text)).toMatchObject({
      told: [{ kind: 'role', text: 'Looks after refunds', since: 2, until: null }],
      corrections: [{ wrong: 'We decided to run refunds at two.', right: 'At three, since May.', since: 3 }],
      versions: [{ reason: 'first' }, { reason: 'told' }, { reason: 'correction' }],
      versionClaims: [{ text: 'We decided to run refunds at two.', since: 1, until: null }],
    });
    expect(text).not.toContain('crimson');
    const read = (await copy(subject, 'md')).text;
    for (const part of ['role, by', 'but “At three, since May.”', '2, ']) expect(read).toContain(part);
  });

  it('tells what was done about them, and by whom', async () => {
    await client.ask(owner, grant, { id });
    const [{ log }] = await heldBy(subject);
    expect(log[0]).toEqual({ action: 'consent-granted', account: { id: owner.accountId } });
    expect(log.map(({ action }: { action: string }) => action)).toContain('held-copied');
  });

  it('is theirs to pause at once, and nobody but they can take that back', async () => {
    await client.ask(subject, revoke, { id });
    expect(await client.refusal(owner, ask, { w: owner.workspaceId, id })).toBe('persona/paused');
    expect(await client.refusal(owner, grant, { id })).toBe('consent/objected');
    expect(await client.refusal(owner, ask, { w: owner.workspaceId, id })).toBe('persona/paused');
    await client.ask(subject, grant, { id });
    expect(await client.refusal(owner, ask, { w: owner.workspaceId, id })).toBeNull();
  });

  it('can be taken back by an admin too, who may then record it again', async () => {
    await client.ask(owner, revoke, { id });
    expect(await client.refusal(owner, ask, { w: owner.workspaceId, id })).toBe('persona/paused');
    expect(await client.refusal(owner, grant, { id })).toBeNull();
  });
});
