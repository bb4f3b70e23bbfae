import { Visibility } from '../imports/source.entity';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { buildChat, buildMember, buildPerson, buildSource, buildWorkspace } from '../testing/factories';
import { Role } from '../workspaces/member.entity';

const person = '{ id name messages documents isMember firstAt handles { id platform name email messages } }';

describe('people', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  /** Anna on two platforms and Bo, in one shared source. */
  async function team() {
    const em = test.em();
    const { workspace, owner } = await buildWorkspace(em);
    const source = await buildSource(em, owner);
    const anna = await buildPerson(em, workspace, 'Anna Berg', { email: owner.account.email });
    const annaToo = await buildPerson(em, workspace, 'anna berg', { platform: 'whatsapp' });
    const bo = await buildPerson(em, workspace, 'Bo 100% Lind');
    const bot = await buildPerson(em, workspace, 'deploybot', { isBot: true });
    await buildChat(em, source, [
      { by: anna, text: 'The ferry leaves at nine.' },
      { by: bo, text: 'Thanks.' },
      { by: anna, text: 'And bring the keys?' },
      { by: bot, text: 'deployed' },
    ]);
    await buildChat(em, source, [{ by: annaToo, text: 'Hi.' }], { platform: 'whatsapp' });
    const ask = async (query: string, variables: object = {}, token = owner.token) =>
      test.graphql(query, { w: workspace.id, ...variables }, { token });
    const list = async (variables: object = {}) => {
      const reply = await ask(
        `query ($w: ID!, $text: String, $first: Int, $after: String) {
          people(workspaceId: $w, text: $text, first: $first, after: $after)
            { total nextCursor items ${person} } }`,
        variables,
      );
      expect(reply.errors).toBeUndefined();
      return reply.data.people;
    };
    return { em, workspace, owner, source, anna, annaToo, bo, ask, list };
  }

  it('lists who wrote most first, tells members, and leaves bots out', async () => {
    const { list } = await team();
    const people = await list();
    expect(people.total).toBe(3);
    expect(people.items[0]).toMatchObject({ name: 'Anna Berg', messages: 2, isMember: true });
    expect(people.items.map((one: { name: string }) => one.name)).not.toContain('deploybot');
  });

  it('finds by part of a name, taking % literally', async () => {
    const { list } = await team();
    expect((await list({ text: 'bERG' })).total).toBe(2);
    expect((await list({ text: '0%' })).items).toMatchObject([{ name: 'Bo 100% Lind' }]);
    expect((await list({ text: 'b%l' })).total).toBe(0);
  });

  it('pages without overlap', async () => {
    const { list } = await team();
    const first = await list({ first: 2 });
    const second = await list({ first: 2, after: first.nextCursor });
    const ids = [...first.items, ...second.items].map((one: { id: string }) => one.id);
    expect(new Set(ids).size).toBe(3);
    expect(second.nextCursor).toBeNull();
  });

  it('proposes the same name on two platforms, until somebody says no', async () => {
    const { ask } = await team();
    const query = `query ($w: ID!) { mergeProposals(workspaceId: $w) { id why a { name } b { name } } }`;
    const [proposal] = (await ask(query)).data.mergeProposals;
    expect(proposal).toMatchObject({ a: { name: 'Anna Berg' }, b: { name: 'anna berg' } });
    expect(proposal.why).toContain('slack');
    await ask(`mutation ($id: ID!) { dismissMergeProposal(id: $id) }`, { id: proposal.id });
    expect((await ask(query)).data.mergeProposals).toEqual([]);
  });

  it('merges, remembers, and undoes', async () => {
    const { ask, anna, annaToo, list } = await team();
    const merged = await ask(
      `mutation ($a: ID!, $b: ID!) { mergePeople(intoId: $a, fromId: $b) { id mergedName into ${person} } }`,
      { a: anna.person.id, b: annaToo.person.id },
    );
    expect(merged.data.mergePeople).toMatchObject({ mergedName: 'anna berg', into: { messages: 3 } });
    expect((await list()).total).toBe(2);

    const merges = await ask(`query ($w: ID!) { merges(workspaceId: $w) { id undoneAt } }`);
    expect(merges.data.merges).toEqual([{ id: merged.data.mergePeople.id, undoneAt: null }]);

    const undo = `mutation ($id: ID!) { undoMerge(id: $id) }`;
    expect((await ask(undo, merges.data.merges[0])).data.undoMerge).toBe(true);
    expect((await list()).total).toBe(3);
    expect((await ask(undo, merges.data.merges[0])).errors?.[0]?.extensions.code).toBe('merge/undone');
  });

  it('splits a handle off, but never the last one', async () => {
    const { ask, anna, annaToo } = await team();
    await ask(`mutation ($a: ID!, $b: ID!) { mergePeople(intoId: $a, fromId: $b) { id } }`, {
      ...{ a: anna.person.id, b: annaToo.person.id },
    });
    const split = `mutation ($p: ID!, $h: [ID!]!) { splitPerson(personId: $p, handleIds: $h) ${person} }`;
    const parted = await ask(split, { p: anna.person.id, h: [annaToo.handle.id] });
    expect(parted.data.splitPerson).toMatchObject({ name: 'anna berg', messages: 1 });
    const refused = await ask(split, { p: anna.person.id, h: [anna.handle.id] });
    expect(refused.errors?.[0]?.extensions.code).toBe('split/all-handles');
  });

  it('renames by hand, and an empty name gives the old one back', async () => {
    const { ask, bo } = await team();
    const rename = `mutation ($id: ID!, $name: String!) { renamePerson(id: $id, name: $name) { name } }`;
    const given = await ask(rename, { id: bo.person.id, name: " Bo O'Neil? " });
    expect(given.data.renamePerson.name).toBe("Bo O'Neil?");
    const back = await ask(rename, { id: bo.person.id, name: '' });
    expect(back.data.renamePerson.name).toBe('Bo 100% Lind');
  });

  it('lets viewers look and not change', async () => {
    const { em, workspace, ask, anna, bo } = await team();
    const viewer = await buildMember(em, workspace, Role.Viewer);
    const merge = await ask(
      `mutation ($a: ID!, $b: ID!) { mergePeople(intoId: $a, fromId: $b) { id } }`,
      { a: anna.person.id, b: bo.person.id },
      viewer.token,
    );
    expect(merge.errors?.[0]?.extensions.code).toBe('workspace/role-too-low');
  });

  it('shows of a person only what readable sources tell, and nobody who is in none', async () => {
    const { em, workspace, owner, anna, ask } = await team();
    const secret = await buildSource(em, owner, { visibility: Visibility.Me });
    const eva = await buildPerson(em, workspace, 'Eva Stern');
    await buildChat(em, secret, [
      { by: { ...anna, name: 'Anna Private', email: 'anna@home.example' }, text: 'psst' },
      { by: eva, text: 'yes' },
    ]);
    const other = await buildMember(em, workspace, Role.Admin);
    const query = `query ($id: ID!) { person(id: $id) ${person} }`;
    const seen = (await ask(query, { id: anna.person.id }, other.token)).data.person;
    expect(seen).toMatchObject({ messages: 2 });
    expect(JSON.stringify(seen)).not.toContain('home.example');
    const hidden = await ask(query, { id: eva.person.id }, other.token);
    expect(hidden.errors?.[0]?.extensions.code).toBe('person/not-found');
    expect((await ask(query, { id: 'nonsense' })).errors?.[0]?.extensions.code).toBe('person/not-found');
  });
});
