import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';
import { WorkspaceKind } from '../workspaces/workspace.entity';
import { ownerOf } from '../testing/sign-up';

const chat = [
  '24/03/23, 11:23 - Tom Berg: How often do we retry a failed refund?',
  '24/03/23, 11:24 - Maya Lin: We retry a failed refund three times.',
  '24/09/23, 11:24 - Jon Falk: Since summer we retry a failed refund five times.',
  '24/09/23, 11:30 - Ana Roy: The cafeteria opens at noon.',
].join('\n');

const fields = `id text seats { person { id name } label threadId isPaused corrections { right } }
  lines { personId round citation { number from to passage { text speaker { name } } } }
  disagreements { to by why } alike leftOut others { name }`;
const hold = `mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { ${fields} } }`;
const question = 'How often do we retry a failed refund?';

describe('a meeting', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let people: Record<string, string>;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await client.newWorkspace();
    await client.upload(owner, { 'WhatsApp Chat with Payments.txt': chat });
    people = await peopleOf(owner);
  });

  async function peopleOf(as: SignedUp): Promise<Record<string, string>> {
    const query = 'query ($w: ID!) { people(workspaceId: $w) { items { id name } } }';
    const { people: found } = await client.ask(as, query, { w: as.workspaceId });
    return Object.fromEntries(found.items.map(({ id, name }: any) => [name, id]));
  }

  const input = (names: string[], text = question) => ({
    input: { workspaceId: owner.workspaceId, personIds: names.map((name) => people[name]), text },
  });
  const held = async (names: string[], as = owner): Promise<any> =>
    (await client.ask(as, hold, input(names))).holdMeeting;
  const again = async (id: string, as = owner): Promise<any> =>
    (await client.ask(as, `query ($id: ID!) { meeting(id: $id) { ${fields} } }`, { id })).meeting;
  const linesOf = ({ lines }: any) =>
    lines.map(({ round, citation: { number, from, to, passage } }: any) =>
      [number, round, passage.speaker.name, passage.text.slice(from, to)].join(' '),
    );

  it('lets each answer in their own words, labelled, and tells who would disagree and why', async () => {
    const meeting = await held(['Maya Lin', 'Jon Falk', 'Ana Roy']);
    expect(linesOf(meeting)).toEqual([
      '1 ANSWER Maya Lin We retry a failed refund three times.',
      '2 ANSWER Jon Falk Since summer we retry a failed refund five times.',
    ]);
    expect(meeting.disagreements).toEqual([{ to: 1, by: 2, why: 'OTHER_VALUES' }]);
    expect(meeting.seats.map(({ label }: any) => label)).toContain(
      'Persona of Maya Lin, from 1 message. Not Maya Lin.',
    );
    expect(await again(meeting.id)).toEqual(meeting);
  });

  it('names who wrote about it and was not asked', async () => {
    expect((await held(['Maya Lin', 'Ana Roy'])).others).toContainEqual({ name: 'Jon Falk' });
  });

  it('is found again by whoever held it, counted for whoever was asked, and kept out of their questions', async () => {
    const { id } = await held(['Maya Lin', 'Jon Falk']);
    const past = `query ($w: ID!) { meetings(workspaceId: $w) { id text people { name } }
      questions(workspaceId: $w) { total } }`;
    const { meetings, questions } = await client.ask(owner, past, { w: owner.workspaceId });
    expect(meetings).toEqual([{ id, text: question, people: [{ name: 'Maya Lin' }, { name: 'Jon Falk' }] }]);
    expect(questions.total).toBe(0);
    const [counted] = await client.rows(
      'select count(*)::int as n from question where as_person_id = ?::uuid',
      [people['Maya Lin']!],
    );
    expect(counted.n).toBe(1);
    const other = await memberOf(client.testApp, owner.workspaceId, Role.Admin);
    expect(await client.refusal(other, 'query ($id: ID!) { meeting(id: $id) { id } }', { id })).toBe(
      'meeting/not-found',
    );
  });

  it('puts what somebody would say before what was found, and says nothing that they would not', async () => {
    const ask = `mutation ($w: ID!, $id: ID!, $text: String!) {
      ask(input: { workspaceId: $w, text: $text, asPersonId: $id }) { id } }`;
    const jon = { w: owner.workspaceId, id: people['Jon Falk'], text: question };
    const { id: q } = (await client.ask(owner, ask, jon)).ask;
    const correct = `mutation ($q: ID!) {
      correctPersona(input: { questionId: $q, sentence: 0, right: "Four times, since the audit." }) { id } }`;
    const { id } = await held(['Maya Lin', 'Jon Falk']);
    await client.ask(owner, correct, { q });
    const meeting = await again(id);
    expect(meeting.seats.map(({ corrections }: any) => corrections)).toEqual([
      [],
      [{ right: 'Four times, since the audit.' }],
    ]);
    expect(linesOf(meeting)).toEqual(['1 ANSWER Maya Lin We retry a failed refund three times.']);
    expect(meeting.disagreements).toEqual([]);
  });

  it('says nothing of what its asker may not read', async () => {
    const secret =
      '24/11/23, 11:24 - Maya Lin: We retry a failed refund nine times.\n24/11/23, 11:25 - Bo: ok';
    await client.upload(owner, { 'WhatsApp Chat with Secret.txt': secret }, { visibility: 'ME' });
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    expect(JSON.stringify(await held(['Maya Lin', 'Jon Falk'], viewer))).not.toContain('nine');
    expect(JSON.stringify(await held(['Maya Lin', 'Jon Falk']))).toContain('nine');
  });

  it('gives no seat to whoever took consent back, and silences them in what was held before', async () => {
    const { id } = await held(['Maya Lin', 'Jon Falk']);
    await client.ask(owner, 'mutation ($id: ID!) { revokeConsent(personId: $id) { label } }', {
      id: people['Maya Lin'],
    });
    expect(await client.refusal(owner, hold, input(['Maya Lin', 'Jon Falk']))).toBe('persona/paused');
    const meeting = await again(id);
    expect(meeting.seats.map(({ isPaused }: any) => isPaused)).toEqual([true, false]);
    expect(linesOf(meeting)).toEqual(['1 ANSWER Jon Falk Since summer we retry a failed refund five times.']);
    expect(meeting.disagreements).toEqual([]);
  });

  it('needs a question and two to five people of a team', async () => {
    expect(await client.refusal(owner, hold, input(['Maya Lin', 'Maya Lin']))).toBe('meeting/seats');
    expect(await client.refusal(owner, hold, input(['Maya Lin', 'Jon Falk'], ' '))).toBe('question/length');
    const personal = await ownerOf(client.testApp, WorkspaceKind.Personal);
    const there = { input: { ...input(['Maya Lin', 'Jon Falk']).input, workspaceId: personal.workspaceId } };
    expect(await client.refusal(personal, hold, there)).toBe('meeting/team-only');
  });
});
