import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const KNOWS = `query($workspaceId: ID!, $text: String!) { whoKnows(workspaceId: $workspaceId, text: $text) {
  person { id name } passages evidence { text } } }`;
const LEAVING = `query($id: ID!) { leaving(personId: $id) { person { name }
  topics { words others { person { name } } evidence { text } }
  claims { kind text question evidence { id } } interview { text about } } }`;

const line = (at: number, name: string, text: string) =>
  `24/12/23, ${String(9 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} - ${name}: ${text}`;
const chat = [
  'the ledger migration needs the frozen export first',
  'ledger migration went through, the export was frozen at noon',
  'We decided to keep the ledger export until May.',
  'Make sure to freeze the ledger export before you start the migration.',
]
  .flatMap((text, at) => [
    line(at * 2, 'Maya Lin', text),
    line(at * 2 + 1, 'Tom Berg', `lunch number ${at} was fine`),
  ])
  .concat(
    line(20, 'Tom Berg', 'Why do refunds run at two?'),
    line(21, 'Maya Lin', 'Refunds run at two because the bank closes its books at one.'),
    line(30, 'Tom Berg', 'Refunds of the bank were late again, I wrote to the bank.'),
  )
  .join('\n');

describe('what people know, and what leaves with them', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await client.newWorkspace();
    await client.upload(owner, { 'WhatsApp Chat with Payments.txt': chat });
  });

  const knows = async (text: string, as = owner) =>
    (await client.ask(as, KNOWS, { workspaceId: owner.workspaceId, text })).whoKnows;
  const idOf = async (name: string) => {
    const { people } = await client.ask(
      owner,
      'query($id: ID!) { people(workspaceId: $id) { items { id name } } }',
      { id: owner.workspaceId },
    );
    return people.items.find((person: { name: string }) => person.name === name).id;
  };

  it('names who wrote about a subject, with what they wrote', async () => {
    const [first, ...others] = await knows('ledger migration');
    expect(first).toMatchObject({ person: { name: 'Maya Lin' }, passages: 3 });
    expect(first.evidence[0].text).toContain('ledger');
    expect(others).toEqual([]);
    expect((await knows('refunds bank')).map(({ person }: any) => person.name)).toEqual([
      'Tom Berg',
      'Maya Lin',
    ]);
  });

  it('tells nobody of what they may not read', async () => {
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    await client.upload(
      owner,
      {
        'WhatsApp Chat with Secret.txt': line(
          1,
          'Secret Sam',
          'the vault combination lies in the vault drawer',
        ),
      },
      { visibility: 'ME' },
    );
    expect(await knows('vault combination')).toHaveLength(1);
    expect(await knows('vault combination', viewer)).toEqual([]);
  });

  it('gathers what a person laid down and answered, and what to ask before they go', async () => {
    const { leaving } = await client.ask(owner, LEAVING, { id: await idOf('Maya Lin') });
    expect(leaving.claims.map(({ kind, text }: any) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['DECISION', 'We decided to keep the ledger export until May.'],
        ['PROCEDURE', 'Make sure to freeze the ledger export before you start the migration.'],
      ]),
    );
    expect(leaving.claims).toContainEqual(
      expect.objectContaining({ kind: 'ANSWER', question: 'Why do refunds run at two?' }),
    );
    expect(leaving.interview.length).toBeGreaterThan(4);
  });

  it('gives the handover as Markdown, with the place of every line, to those who may know of the person', async () => {
    const id = await idOf('Maya Lin');
    const get = (as: SignedUp) =>
      fetch(`${client.testApp.url}/handovers/${id}`, { headers: { authorization: `Bearer ${as.token}` } });
    const response = await get(owner);
    expect(response.headers.get('content-type')).toContain('text/markdown');
    const text = await response.text();
    expect(text).toContain('# Handover of Maya Lin');
    expect(text).toMatch(
      /We decided to keep the ledger export until May\. \(Maya Lin, Payments, 2023-12-24\)/,
    );
    const stranger = await client.newWorkspace();
    expect((await get(stranger)).status).toBe(404);
  });

  it('is paused with the persona', async () => {
    const id = await idOf('Maya Lin');
    await client.ask(owner, 'mutation($id: ID!) { revokeConsent(personId: $id) { label } }', { id });
    expect(await client.refusal(owner, LEAVING, { id })).toBe('persona/paused');
  });
});
