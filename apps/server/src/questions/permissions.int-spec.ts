import { slackZip, wordDocument } from '../imports/testing/files';
import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const vaultChat = [
  '[25.03.24, 09:00:00] Quill Voss: The passphrase of the vault is sesame-forty-two.',
  '[25.03.24, 09:01:00] Mara Lind: I painted the vault door crimson, and hid the crimson paint.',
  '[25.03.24, 09:02:00] Quill Voss: Nobody else may know about the crimson vault.',
].join('\n');
const vaultMail = [
  'From: Mara Undercroft <mara@example.org>',
  'To: Quill Voss <quill@vault.example>',
  'Subject: Sesame',
  'Date: Tue, 05 Mar 2024 10:00:00 +0100',
  'Message-ID: <vault-1@example.org>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The crimson key of the vault hangs behind the clock.',
].join('\r\n');
/** Words that stand in the private source and nowhere else; no question below repeats one. */
const secrets = ['sesame', 'crimson', 'quill', 'undercroft', 'vault.example', 'chargebacks', 'forty-two'];

const passage = '{ id text title sourceId speaker { name } }';
const person = '{ id name messages documents handles { name externalId email messages } }';
const result = `result { __typename
  ... on Answer { searchedFor sentences { text } citations { passage ${passage} before ${passage} after ${passage} } }
  ... on NoAnswer { reason searchedFor nearest { passage ${passage} before ${passage} after ${passage} }
    ask { why topics passages person ${person} } } }`;
const queries = {
  search: `query ($w: ID!, $text: String!, $people: [ID!]) { search(workspaceId: $w, input: { text: $text, personIds: $people, prefix: true })
    { total hits { passage ${passage} } } }`,
  ask: `mutation ($w: ID!, $text: String!) { ask(input: { workspaceId: $w, text: $text }) { id threadId ${result} } }`,
  question: `query ($id: ID!) { question(id: $id) { ${result} } }`,
  thread: `query ($id: ID!) { questionThread(threadId: $id) { ${result} } }`,
  history: `query ($w: ID!) { questions(workspaceId: $w) { total items { id ${result} } } }`,
  people: `query ($w: ID!, $text: String) { people(workspaceId: $w, text: $text) { total items ${person} } }`,
  person: `query ($id: ID!) { person(id: $id) ${person} }`,
  proposals: `query ($w: ID!) { mergeProposals(workspaceId: $w) { why a ${person} b ${person} } }`,
  merges: `query ($w: ID!) { merges(workspaceId: $w) { mergedName into ${person} } }`,
  persona: `query ($id: ID!) { persona(personId: $id) { isCounting label messages words person ${person}
    distinctiveWords { text } phrases { text } contacts { messages person ${person} }
    topics { words messages evidence ${passage} } } }`,
  sources: `query ($w: ID!) { sources(workspaceId: $w) { total items { id name files { id path } people messages documents } } }`,
  source: `query ($id: ID!) { source(id: $id) { name } }`,
  import: `query ($id: ID!) { import(id: $id) { phase } }`,
  imports: `query ($w: ID!) { imports(workspaceId: $w) { id source { name } } }`,
  skipped: `query ($id: ID!) { skippedRecords(importId: $id) { total } }`,
  conversation: `query ($id: ID!) { conversation(id: $id) { title } }`,
  messages: `query ($id: ID!) { messages(conversationId: $id) { items { text } } }`,
  document: `query ($id: ID!) { document(id: $id) { title } }`,
  container: `query ($id: ID!) { container(id: $id) { __typename } }`,
  setVisibility: `mutation ($id: ID!, $visibility: Visibility!, $members: [ID!])
    { setVisibility(sourceId: $id, visibility: $visibility, memberIds: $members) { id } }`,
};

describe('what a member may not read', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let viewer: SignedUp;
  let chosen: SignedUp;
  /** The source for its owner alone, and the one for the owner and `chosen`. */
  let mine: { sourceId: string; importId: string };
  let ours: { sourceId: string; importId: string };

  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    chosen = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    const ferries = await slackZip('ferries', [
      { user: 'U1', text: 'The ferry to Hanko leaves from pier four at nine.' },
      { user: 'U2', text: 'Thanks, I will wait at pier four.' },
    ]);
    await client.upload(owner, { 'ferries.zip': ferries });
    mine = await client.upload(
      owner,
      { 'vault/chat.txt': vaultChat, 'vault/mail.eml': vaultMail, 'vault/a.docx': await wordDocument() },
      { visibility: 'ME' },
    );
    ours = await client.upload(
      owner,
      { 'boathouse.md': '# Boathouse\n\nThe boathouse code is seven-lanterns.\n' },
      { visibility: 'MEMBERS', memberIds: chosen.memberId },
    );
  });
  afterAll(() => client.close());

  const ask = (as: SignedUp, query: keyof typeof queries, variables: object = {}): Promise<any> =>
    client.ask(as, queries[query], { w: owner.workspaceId, ...variables });
  const refusal = (as: SignedUp, query: keyof typeof queries, id: string) =>
    client.refusal(as, queries[query], { id });
  const secretsIn = (reply: object): string[] =>
    secrets.filter((secret) => JSON.stringify(reply).toLowerCase().includes(secret));
  const ids = async (table: 'conversation' | 'document'): Promise<string[]> => {
    const inSource = table === 'document' ? 'document' : 'message';
    const column = table === 'document' ? 'id' : 'conversation_id';
    const sql = `select distinct ${column} as id from ${inSource} where source_id = ?::uuid`;
    return (await client.rows<{ id: string }>(sql, [mine.sourceId])).map(({ id }) => id);
  };
  const mara = async (): Promise<string> =>
    (await ask(viewer, 'people', { text: 'mara@example.org' })).people.items[0].id;

  it.each(['vault', 'passphrase', 'crimson', 'crimsonn xyzzy', 'passphr', 'Quill', 'chargebacks'])(
    'is neither found nor counted when they search for "%s"',
    async (text) => {
      expect((await ask(owner, 'search', { text })).search.total).toBeGreaterThan(0);
      expect((await ask(viewer, 'search', { text })).search).toEqual({ total: 0, hits: [] });
    },
  );

  it('is not found by who wrote it', async () => {
    const people = [await mara()];
    const text = 'ferry vault';
    expect((await ask(owner, 'search', { text, people })).search.total).toBe(2);
    const found = (await ask(viewer, 'search', { text, people })).search;
    expect(found.total).toBe(1);
    expect(secretsIn(found)).toEqual([]);
  });

  it.each([
    'What is the passphrase of the vault?',
    'When did somebody paint the vault door in the evening?',
    'Which ferry carries the vault door to the museum?',
  ])('answers nothing, suggests nobody and lies near no question: %s', async (text) => {
    expect(secretsIn((await ask(owner, 'ask', { text })).ask)).not.toEqual([]);
    const asked = (await ask(viewer, 'ask', { text })).ask;
    expect(secretsIn(asked)).toEqual([]);
  });

  it('answers its owner', async () => {
    const { result } = (await ask(owner, 'ask', { text: 'What is the passphrase of the vault?' })).ask;
    expect(result.sentences[0].text).toContain('sesame-forty-two');
  });

  it('is in no question that somebody else asked', async () => {
    const asked = (await ask(owner, 'ask', { text: 'What is the passphrase of the vault?' })).ask;
    await expect(refusal(owner, 'question', asked.id)).resolves.toBeNull();
    await expect(refusal(viewer, 'question', asked.id)).resolves.toBe('question/not-found');
    await expect(refusal(viewer, 'thread', asked.threadId)).resolves.toBe('question/not-found');
    const history = (await ask(viewer, 'history')).questions;
    expect(history.items.map(({ id }: { id: string }) => id)).not.toContain(asked.id);
    expect(history.total).toBe(history.items.length);
    expect(secretsIn(history)).toEqual([]);
  });

  it('adds nobody to the people, and no name, address or count to those they know', async () => {
    const seen = (await ask(viewer, 'people')).people;
    expect(seen.items.map(({ name }: { name: string }) => name).sort()).toEqual(['Jon Berg', 'Mara Lind']);
    expect(seen.total).toBe(2);
    expect(secretsIn(seen)).toEqual([]);
    const id = await mara();
    expect((await ask(owner, 'person', { id })).person.handles).toHaveLength(2);
    const known = (await ask(viewer, 'person', { id })).person;
    expect(known).toMatchObject({ messages: 1, handles: [{ email: 'mara@example.org', messages: 1 }] });
    for (const text of ['Quill', 'quill@vault.example', 'Undercroft']) {
      expect((await ask(owner, 'people', { text })).people.total).toBeGreaterThan(0);
      expect((await ask(viewer, 'people', { text })).people.total).toBe(0);
    }
    const [quill] = (await ask(owner, 'people', { text: 'Quill' })).people.items;
    await expect(refusal(viewer, 'person', quill.id)).resolves.toBe('person/not-found');
    await expect(refusal(viewer, 'persona', quill.id)).resolves.toBe('person/not-found');
  });

  it('proposes no pair for merging', async () => {
    expect(secretsIn((await ask(owner, 'proposals')).mergeProposals)).not.toEqual([]);
    expect((await ask(viewer, 'proposals')).mergeProposals).toEqual([]);
  });

  it('is in no figure of a persona, also of one whose handles were merged over it', async () => {
    const id = await mara();
    const before = (await ask(viewer, 'persona', { id })).persona;
    const known = (await ask(owner, 'people', { text: 'Mara' })).people.items;
    const other = known.find((one: { id: string }) => one.id !== id);
    const merge = `mutation ($into: ID!, $from: ID!) { mergePeople(intoId: $into, fromId: $from) { id } }`;
    await client.ask(owner, merge, { into: id, from: other.id });
    const whole = (await ask(owner, 'persona', { id })).persona;
    expect(whole.messages).toBe(3);
    expect(secretsIn(whole)).not.toEqual([]);

    const seen = (await ask(viewer, 'persona', { id })).persona;
    expect(seen).toMatchObject({ messages: 1, person: { messages: 1 } });
    expect(seen).toEqual(before);
    expect(secretsIn(seen)).toEqual([]);
    expect((await ask(owner, 'merges')).merges).toHaveLength(1);
    expect((await ask(viewer, 'merges')).merges).toEqual([]);
  });

  it('is not there when they open its conversations, documents, source or import', async () => {
    const [conversations, documents] = [await ids('conversation'), await ids('document')];
    expect([conversations.length, documents.length]).toEqual([2, 1]);
    const doors: [keyof typeof queries, string, string][] = [
      ...conversations.flatMap((id): [keyof typeof queries, string, string][] => [
        ['conversation', id, 'conversation/not-found'],
        ['messages', id, 'conversation/not-found'],
        ['container', id, 'container/not-found'],
      ]),
      ...documents.map((id): [keyof typeof queries, string, string] => [
        'document',
        id,
        'document/not-found',
      ]),
      ['source', mine.sourceId, 'source/not-found'],
      ['import', mine.importId, 'import/not-found'],
      ['skipped', mine.importId, 'import/not-found'],
    ];
    for (const [query, id, code] of doors) {
      await expect(refusal(owner, query, id)).resolves.toBeNull();
      expect([query, await refusal(viewer, query, id)]).toEqual([query, code]);
    }
  });

  it('is on no list of sources or imports, and its files cannot be fetched', async () => {
    expect((await ask(owner, 'sources')).sources.total).toBe(3);
    const { sources } = await ask(viewer, 'sources');
    expect(sources).toMatchObject({ total: 1, items: [{ name: 'ferries.zip', people: 2, messages: 2 }] });
    expect((await ask(viewer, 'imports')).imports).toHaveLength(1);

    const fetched = async (id: string, { token }: SignedUp) =>
      (await fetch(`${client.testApp.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } }))
        .status;
    const files = await client.rows('select id from source_file where source_id = ?::uuid', [mine.sourceId]);
    expect(files).toHaveLength(3);
    for (const { id } of files) {
      expect([await fetched(id, owner), await fetched(id, viewer), await fetched(id, chosen)]).toEqual([
        ...[200, 404, 404],
      ]);
    }
  });

  it('is theirs where they were chosen, and only that', async () => {
    const text = 'What is the boathouse code?';
    expect((await ask(chosen, 'ask', { text })).ask.result.sentences[0].text).toContain('seven-lanterns');
    expect(JSON.stringify((await ask(viewer, 'ask', { text })).ask)).not.toContain('seven-lanterns');
    expect((await ask(chosen, 'search', { text: 'boathouse' })).search.total).toBe(1);
    expect((await ask(viewer, 'search', { text: 'boathouse' })).search.total).toBe(0);
    await expect(refusal(chosen, 'source', ours.sourceId)).resolves.toBeNull();
    await expect(refusal(viewer, 'source', ours.sourceId)).resolves.toBe('source/not-found');
    expect((await ask(chosen, 'sources')).sources.total).toBe(2);
    expect((await ask(chosen, 'search', { text: 'vault' })).search.total).toBe(0);
  });

  it('goes at once when a source becomes private, also from what was answered before, and comes back', async () => {
    const text = 'Who is the harbour master?';
    const chat = '[26.03.24, 09:00:00] Ines Quay: The harbour master is called Tove Marsh.\n';
    const { sourceId: id } = await client.upload(owner, { 'harbour.txt': chat });
    const asked = (await ask(viewer, 'ask', { text })).ask;
    expect(asked.result.sentences[0].text).toContain('Tove Marsh');
    const knows = async (as: SignedUp): Promise<boolean[]> => [
      (await ask(as, 'search', { text: 'harbour' })).search.total > 0,
      (await ask(as, 'ask', { text })).ask.result.__typename === 'Answer',
      (await ask(as, 'people', { text: 'Ines' })).people.total > 0,
      (await refusal(as, 'source', id)) === null,
    ];
    expect(await knows(viewer)).toEqual([true, true, true, true]);

    await ask(owner, 'setVisibility', { id, visibility: 'ME' });
    const kept = [
      (await ask(viewer, 'question', { id: asked.id })).question,
      (await ask(viewer, 'thread', { id: asked.threadId })).questionThread[0],
    ];
    for (const { result } of kept) {
      expect(result).toEqual({
        ...{ __typename: 'NoAnswer', reason: 'withdrawn', nearest: [], ask: [], searchedFor: text },
      });
    }
    const { questions } = await ask(viewer, 'history');
    expect(JSON.stringify(questions)).not.toContain('Tove');
    expect(await knows(viewer)).toEqual([false, false, false, false]);
    await client.idle();
    expect(await knows(viewer)).toEqual([false, false, false, false]);
    expect(await knows(owner)).toEqual([true, true, true, true]);

    await ask(owner, 'setVisibility', { id, visibility: 'MEMBERS', members: [chosen.memberId] });
    await client.idle();
    expect(await knows(chosen)).toEqual([true, true, true, true]);
    expect(await knows(viewer)).toEqual([false, false, false, false]);

    await ask(owner, 'setVisibility', { id, visibility: 'WORKSPACE' });
    await client.idle();
    expect(await knows(viewer)).toEqual([true, true, true, true]);
  });
});
